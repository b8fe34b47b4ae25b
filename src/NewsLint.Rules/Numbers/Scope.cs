namespace NewsLint.Rules.Numbers;

/// <summary>What narrows a number down: where, when, of which, says who.</summary>
/// <param name="Places">Folded names of places and bodies in the sentence.</param>
/// <param name="Times">Words of time and rate in the sentence: days, years, "depuis", "par jour".</param>
/// <param name="Speaker">Who says it: the word after "selon"; empty for the story itself.</param>
/// <param name="IsPart">True for one of several figures that are told apart: "dont 12", "12 autres", "12 de plus".</param>
/// <param name="IsBefore">True for what had been: "avait fait", "l'an dernier".</param>
sealed record Scope(IReadOnlySet<string> Places, IReadOnlySet<string> Times, string Speaker, bool IsPart, bool IsBefore)
{
    /// <summary>True where nothing tells that the one is said of another place or time, or by somebody else, than the other.</summary>
    public bool MayBe(Scope other) => Speaker == other.Speaker && Times.SetEquals(other.Times) && (Places.Count == 0 || other.Places.Count == 0 || Places.Overlaps(other.Places));
}
