using System.Collections.Immutable;

namespace NewsLint.Rules.Numbers;

/// <summary>What narrows a number down: of which, where, when, says who.</summary>
/// <param name="Words">Folded adjectives and complements of what is counted.</param>
/// <param name="Places">Folded names in the sentence.</param>
/// <param name="Times">Words of time and rate in the sentence: days, years, "depuis", "par jour".</param>
/// <param name="Speaker">Who says it: the name after "selon"; empty for the story itself.</param>
/// <param name="IsPart">True for one of several figures that are told apart: "dont 12", "12 autres", "12 de plus".</param>
/// <param name="IsBefore">True for what had been: "avait fait", "l'an dernier".</param>
sealed record Scope(ImmutableHashSet<string> Words, ImmutableHashSet<string> Places, ImmutableHashSet<string> Times, string Speaker, bool IsPart, bool IsBefore);
