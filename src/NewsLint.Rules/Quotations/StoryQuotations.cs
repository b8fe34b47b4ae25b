using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Quotations;

/// <summary>The quotations of a story, those inside others apart.</summary>
sealed class StoryQuotations
{
    /// <summary>Fewer words are a title or a turn of phrase, more a passage.</summary>
    const int LeastWords = 4, MostWords = 200;

    /// <summary>So many words have at least this many characters, with the spaces between them.</summary>
    const int ShortestText = (2 * LeastWords) - 1;

    readonly Article article;
    readonly StoryWords known;

    StoryQuotations(Article article)
    {
        (this.article, known) = (article, StoryWords.Of(article));
        var all = ImmutableArray.CreateBuilder<QuotedWords>();
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth == 0 && quotation.Span.Length > ShortestText && Read(quotation.Span) is { Words.Length: >= LeastWords and <= MostWords } words)
                all.Add(words);
        }

        All = all.DrainToImmutable();
    }

    /// <summary>Those of four to two hundred words, in the order of the text.</summary>
    public ImmutableArray<QuotedWords> All { get; }

    public static StoryQuotations Of(Article article) => article.Layer(known => new StoryQuotations(known));

    /// <summary>What stands in brackets is the writer's, and no word of the quotation.</summary>
    QuotedWords Read(TextSpan span)
    {
        var first = article.FirstTokenFrom(span.Start);
        var end = article.FirstTokenFrom(span.End);
        var (words, places) = (ImmutableArray.CreateBuilder<string>(end - first), ImmutableArray.CreateBuilder<TextSpan>(end - first));
        var depth = 0;
        for (var i = first; i < end && article.Tokens[i].End <= span.End; i++)
        {
            depth += article[article.Tokens[i]] is "(" or "[" ? 1 : article[article.Tokens[i]] is ")" or "]" ? -1 : 0;
            if (article.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation) || depth > 0 || IsBesideBracket(article.Tokens[i].Span))
                continue;
            words.Add(known[i]?.Folded ?? article[article.Tokens[i]].ToString());
            places.Add(article.Tokens[i].Span);
        }

        return new(span, article.BlockAt(span.Start).Kind, words.DrainToImmutable(), places.DrainToImmutable());
    }

    /// <summary>"(s)on", "ignorai(t)": a change that is marked as one.</summary>
    bool IsBesideBracket(TextSpan word) => IsBracket(word.Start - 1) || IsBracket(word.End);

    bool IsBracket(int place) => place >= 0 && place < article.Prose.Length && article.Prose[place] is '(' or ')' or '[' or ']';
}
