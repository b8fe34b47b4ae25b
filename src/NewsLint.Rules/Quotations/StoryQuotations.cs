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

    QuotedWords Read(TextSpan span)
    {
        var first = article.FirstTokenFrom(span.Start);
        var end = article.FirstTokenFrom(span.End);
        var (words, places) = (ImmutableArray.CreateBuilder<string>(end - first), ImmutableArray.CreateBuilder<TextSpan>(end - first));
        for (var i = first; i < end && article.Tokens[i].End <= span.End; i++)
        {
            if (article.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation))
                continue;
            words.Add(known[i]?.Folded ?? article[article.Tokens[i]].ToString());
            places.Add(article.Tokens[i].Span);
        }

        return new(span, article.BlockAt(span.Start).Kind, words.DrainToImmutable(), places.DrainToImmutable());
    }
}
