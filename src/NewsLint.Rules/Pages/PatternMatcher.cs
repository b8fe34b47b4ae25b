using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Text;

namespace NewsLint.Rules.Pages;

/// <summary>Matches one token pattern. Its work is counted, so that no pattern can hang the program.</summary>
sealed class PatternMatcher(TokenPattern pattern)
{
    /// <summary>More tests than this from one token on, and the pattern is at fault.</summary>
    const int MostSteps = 20_000;

    readonly ImmutableArray<TokenMatcher> tests = ImmutableArray.CreateRange(pattern.Elements, static element => new TokenMatcher(element.Test));

    readonly bool asksClasses = pattern.Elements.Any(element => TokenMatcher.AsksClasses(element.Test));

    public string? Fix => pattern.Fix;

    /// <remarks>Word classes are asked for last, when all else matches: most sentences need no tags then.</remarks>
    public PatternMatch? Match(int start, PageReading reading, ArticleBlock block)
    {
        Span<(int First, int Count)> taken = stackalloc (int, int)[pattern.Elements.Length];
        var steps = 0;
        if (asksClasses && !Follow(0, start, reading with { KnowsClasses = false }, block, taken, ref steps))
            return null;

        return Follow(0, start, reading, block, taken, ref steps) ? Describe(taken, reading.Article) : null;
    }

    bool Follow(int index, int token, PageReading reading, ArticleBlock block, Span<(int First, int Count)> taken, ref int steps)
    {
        if (index == tests.Length)
            return true;

        var element = pattern.Elements[index];
        for (var skipped = 0; skipped <= element.Skip; skipped++)
        {
            var first = token + skipped;
            if (skipped > 0 && !MaySkip(first - 1, reading, block))
                break;

            for (var count = Longest(index, first, reading, block, ref steps); count >= 1; count--)
            {
                taken[index] = (first, count);
                if (Follow(index + 1, first + count, reading, block, taken, ref steps))
                    return true;
            }
        }

        taken[index] = (token, 0);
        return element.Least == 0 && Follow(index + 1, token, reading, block, taken, ref steps);
    }

    /// <summary>How many tokens in a row the element can take.</summary>
    int Longest(int index, int first, PageReading reading, ArticleBlock block, ref int steps)
    {
        var count = 0;
        while (count < pattern.Elements[index].Most && first + count < block.Tokens.End.Value)
        {
            if (++steps > MostSteps)
                throw new PatternOverrunException($"a token pattern took more than {MostSteps} steps: give it fewer optional, repeated or skipped elements");
            if (!tests[index].Matches(first + count, reading, block))
                break;
            count++;
        }

        return count;
    }

    static bool MaySkip(int token, PageReading reading, ArticleBlock block) =>
        token < block.Tokens.End.Value
        && !(reading.Article.Tokens[token].IsPunctuation && Letters.IsTerminal(reading.Article.Prose[reading.Article.Tokens[token].Start]));

    PatternMatch Describe(ReadOnlySpan<(int First, int Count)> taken, Article article)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>(taken.Length);
        var (whole, flagged) = (default(TextSpan?), default(TextSpan?));
        for (var i = 0; i < taken.Length; i++)
        {
            var part = SpanOf(taken[i], article);
            parts.Add(part);
            if (taken[i].Count == 0)
                continue;

            whole = Join(whole, part);
            flagged = pattern.Elements[i].IsMarked ? Join(flagged, part) : flagged;
        }

        return new(whole!.Value, flagged ?? whole.Value, parts.MoveToImmutable());
    }

    static TextSpan SpanOf((int First, int Count) taken, Article article) => taken.Count == 0
        ? default
        : TextSpan.FromBounds(article.Tokens[taken.First].Start, article.Tokens[taken.First + taken.Count - 1].End);

    static TextSpan Join(TextSpan? before, TextSpan part) => before is { } span ? TextSpan.FromBounds(span.Start, part.End) : part;
}
