using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Pages;

/// <summary>A page at work. What it matches with is made when a story first comes near it; two threads that make the same at the same time do no harm.</summary>
sealed class PageRule
{
    readonly PatternMatcher?[] patterns;
    readonly Lazy<ImmutableArray<PatternMatcher>> exceptions;
    readonly BoundedRegex?[] regexes;
    volatile bool isSetAside;

    public PageRule(RulePage page)
    {
        Page = page;
        patterns = new PatternMatcher?[page.Patterns.Length];
        exceptions = new(() => [.. page.Exceptions.Select(pattern => new PatternMatcher(pattern))]);
        regexes = new BoundedRegex?[page.Regexes.Length];
    }

    public RulePage Page { get; }

    /// <summary>Flags the pattern where it matches from the token on.</summary>
    public void Try(int pattern, int start, PageReading reading, ArticleBlock block, LintLog log)
    {
        if (isSetAside)
            return;

        try
        {
            var matcher = patterns[pattern] ??= new(Page.Patterns[pattern]);
            if (matcher.Match(start, reading, block) is { } match)
                Add(match.Whole, match.Flagged, match.Parts, matcher.Fix ?? Page.Fix, reading, block, log);
        }
        catch (PatternOverrunException e)
        {
            SetAside(e.Message, log);
        }
    }

    public void TryRegex(int index, PageReading reading, ArticleBlock block, LintLog log)
    {
        if (isSetAside)
            return;

        try
        {
            var regex = regexes[index] ??= new(Page.Regexes[index]);
            foreach (var match in regex.Matches(reading.Article.Prose, block.Span.Start, block.Span.Length))
            {
                var flagged = match.Groups["flag"] is { Success: true } group ? group : match;
                if (flagged.Length > 0)
                    Add(new(match.Index, match.Length), new(flagged.Index, flagged.Length), [.. match.Groups.Values.Skip(1).Select(part => new TextSpan(part.Index, part.Length))], Page.Fix, reading, block, log);
            }
        }
        catch (PatternOverrunException e)
        {
            SetAside(e.Message, log);
        }
    }

    /// <summary>A pattern that ran over once is not tried again: the run fails, and soon.</summary>
    void SetAside(string reason, LintLog log)
    {
        isSetAside = true;
        log.Add(new RuleFault(Page.Info.Id, reason, IsOfThePattern: true));
    }

    void Add(TextSpan whole, TextSpan flagged, ImmutableArray<TextSpan> parts, string? fix, PageReading reading, ArticleBlock block, LintLog log)
    {
        if ((Page.IsAsWritten && !reading.Article.Document.Map.IsVerbatim(whole)) || !IsInPlace(whole, reading.Article, block) || IsExcepted(flagged, reading, block))
            return;

        var words = new PageWording(reading.Article.Prose, flagged, parts, fix);
        var span = Page.Flags is FlaggedPart.Block ? block.Span : flagged;
        log.Add(new Finding(Page.Info, span, words.Fill(Page.Message))
        {
            Fixes = words.Fix is { } replacement ? [new(span, replacement, Page.IsFixSafe)] : [],
        });
    }

    bool IsInPlace(TextSpan whole, Article article, ArticleBlock block)
    {
        if (Page.MostBlockWords > 0 && Words(article, block) > Page.MostBlockWords)
            return false;
        if (Page.Position is BlockPosition.Start or BlockPosition.Whole && HasWords(article, block.Span.Start, whole.Start))
            return false;
        if (Page.Position is BlockPosition.End or BlockPosition.Whole && HasWords(article, whole.End, block.Span.End))
            return false;

        return Page.Quotations switch
        {
            QuotationPolicy.Skip => !article.IsQuoted(whole.Start),
            QuotationPolicy.Only => article.IsQuoted(whole.Start),
            _ => true,
        };
    }

    static int Words(Article article, ArticleBlock block)
    {
        var count = 0;
        foreach (var token in article.Tokens.AsSpan()[block.Tokens])
            count += token.IsPunctuation ? 0 : 1;
        return count;
    }

    static bool HasWords(Article article, int start, int end)
    {
        foreach (var c in article.Prose.AsSpan(start, end - start))
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    bool IsExcepted(TextSpan flagged, PageReading reading, ArticleBlock block)
    {
        const int reach = 12;
        if (Page.Exceptions.IsEmpty)
            return false;

        var first = block.Tokens.Start.Value;
        var start = LastTokenBefore(flagged.Start + 1, reading.Article, block);
        var last = LastTokenBefore(flagged.End, reading.Article, block);
        for (var i = Math.Max(first, start - reach); i <= last; i++)
        {
            foreach (var exception in exceptions.Value)
            {
                if (exception.Match(i, reading, block) is { } match && match.Whole.Overlaps(flagged))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The last token of the block that begins before the place; the block's first where none does.</summary>
    static int LastTokenBefore(int position, Article article, ArticleBlock block)
    {
        var (low, high) = (block.Tokens.Start.Value, block.Tokens.End.Value - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (article.Tokens[middle].Start < position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
