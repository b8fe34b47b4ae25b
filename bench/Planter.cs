using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Bench;

/// <summary>A story to plant a defect in, and the chance that decides where: the same on every run.</summary>
sealed class Planter(string text, string language, DateOnly published, Random chance)
{
    /// <summary>The story with prose positions that are its text's.</summary>
    readonly Article article = new(new Example(text, []).ToDocument(), NewsLanguage.Of(language));

    public Random Chance => chance;

    public DateOnly Published => published;

    public bool IsFrench => language == "fr";

    public string Text => text;

    public Article Article => article;

    /// <summary>The blocks but for the headline.</summary>
    public IEnumerable<ArticleBlock> Paragraphs => article.Blocks.Skip(1);

    public T? Pick<T>(IEnumerable<T> places)
        where T : struct
    {
        var all = places.ToArray();
        return all.Length == 0 ? null : all[chance.Next(all.Length)];
    }

    public string Pick(params ReadOnlySpan<string> texts) => texts[chance.Next(texts.Length)];

    /// <summary>Indices of tokens in paragraphs, not the first of their block, for which the test holds.</summary>
    public IEnumerable<int> Tokens(Func<int, bool> test) => Paragraphs
        .SelectMany(block => Enumerable.Range(block.Tokens.Start.Value, block.Tokens.End.Value - block.Tokens.Start.Value).Skip(1))
        .Where(test);

    public string Word(int token) => article[article.Tokens[token]].ToString();

    /// <summary>The words of the token replaced.</summary>
    public (string Text, int Start, int End) Replace(int token, string words) => Replace(article.Tokens[token].Start, article.Tokens[token].End, words);

    public (string Text, int Start, int End) Replace(int start, int end, string words) =>
        (string.Concat(text.AsSpan(0, start), words, text.AsSpan(end)), start, start + Math.Max(1, words.Length));

    /// <summary>A line of its own after the paragraph or a later one.</summary>
    public (string Text, int Start, int End) LineAfter(ArticleBlock block, string words)
    {
        var end = Pick(Paragraphs.Where(other => other.Span.Start >= block.Span.Start).Select(other => other.Span.End))!.Value;
        return (text.Insert(end, $"\n\n{words}"), end + 2, end + 2 + words.Length);
    }

    /// <summary>A line of its own after a paragraph; in a story of one paragraph, at its end.</summary>
    public (string Text, int Start, int End)? Line(string words)
    {
        var paragraph = Pick(Paragraphs.Select(block => block.Span.End));
        return paragraph is not { } end ? null : (text.Insert(end, $"\n\n{words}"), end + 2, end + 2 + words.Length);
    }
}
