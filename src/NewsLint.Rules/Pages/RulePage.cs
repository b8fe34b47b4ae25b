using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Rules.Pages;

/// <summary>A rule that is written as a Markdown page: what it looks for, what it says, and what the page tells of it.</summary>
public sealed record RulePage(RuleInfo Info)
{
    /// <summary>The kinds of block it speaks of, as bits of <c>1 &lt;&lt; BlockKind</c>.</summary>
    public int Blocks { get; init; }

    public QuotationPolicy Quotations { get; init; }

    public BlockPosition Position { get; init; }

    public FlaggedPart Flags { get; init; }

    /// <summary>The most words that its block may have; 0 for any number.</summary>
    public int MostBlockWords { get; init; }

    /// <summary>May refer to the match: <c>{match}</c>, <c>{fix}</c>, <c>{1}</c> for the first element's words.</summary>
    public Wording Message { get; init; }

    public string? Fix { get; init; }

    public bool IsFixSafe { get; init; }

    /// <summary>True where it speaks only of words that the file has as they are, not of decoded entities.</summary>
    public bool IsAsWritten { get; init; }

    public ImmutableArray<TokenPattern> Patterns { get; init; } = [];

    public ImmutableArray<string> Regexes { get; init; } = [];

    /// <summary>Where one of these matches over a finding, the finding is dropped.</summary>
    public ImmutableArray<TokenPattern> Exceptions { get; init; } = [];
}
