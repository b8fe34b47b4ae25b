using System.Collections.Immutable;

namespace NewsLint.Rules.Pages;

/// <summary>A sequence of token tests.</summary>
/// <param name="Fix">What to write instead, with references to the match; nothing where the page's own holds.</param>
public sealed record TokenPattern(ImmutableArray<PatternElement> Elements, string? Fix)
{
    /// <summary>True for plain words in a row, which the phrase automaton finds.</summary>
    public bool IsPhrase => Elements.All(element =>
        element is { Least: 1, Most: 1, Skip: 0, IsMarked: false, Test: { Words.Length: 1, IsExact: false, Case: LetterCase.Any, Kinds: 0, Regex: null, Place: TokenPlace.Anywhere, Spacing: Spacing.Any, Not: null } });
}
