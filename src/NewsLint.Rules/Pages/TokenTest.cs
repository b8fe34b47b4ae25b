using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Rules.Pages;

/// <summary>What one token of a pattern must be; what is not said is free.</summary>
public sealed record TokenTest
{
    /// <summary>Any of these words; compared without case unless <see cref="IsExact"/>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public bool IsExact { get; init; }

    public LetterCase Case { get; init; }

    /// <summary>The kinds of token allowed, as bits of <c>1 &lt;&lt; TokenKind</c>; 0 allows all.</summary>
    public int Kinds { get; init; }

    /// <summary>Any of these lemmas: the token can be a form of one.</summary>
    public ImmutableArray<string> Lemmas { get; init; } = [];

    /// <summary>The word classes allowed, told by the sentence; none allows all.</summary>
    public ImmutableArray<PartOfSpeech> Classes { get; init; } = [];

    /// <summary>Features that the form must have, all of them.</summary>
    public WordForm Form { get; init; }

    /// <summary>A regular expression that must match all of the token.</summary>
    public string? Regex { get; init; }

    public TokenPlace Place { get; init; }

    public Spacing Spacing { get; init; }

    /// <summary>What the token must not be.</summary>
    public TokenTest? Not { get; init; }
}
