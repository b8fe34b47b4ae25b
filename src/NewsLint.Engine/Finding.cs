using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint;

/// <summary>One thing to tell the editor: which rule, where, and what to do about it.</summary>
public sealed record Finding(RuleInfo Rule, TextSpan Span, Wording Message)
{
    /// <summary>What would settle it; where there are several, the editor chooses one.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>The other places of the story that it rests on.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}
