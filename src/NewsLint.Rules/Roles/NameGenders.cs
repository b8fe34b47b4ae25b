using NewsLint.Languages.Names;

namespace NewsLint.Rules.Roles;

/// <summary>Whether a given name is a man's or a woman's.</summary>
static class NameGenders
{
    /// <summary>Names that the list gives to one gender and news to both.</summary>
    static readonly HashSet<string> OfBoth = new(["camille", "claude", "ange", "sacha", "lou", "eden", "alix", "noa", "robin", "ashley", "jordan", "taylor", "jan", "marie", "joann", "yann"], StringComparer.Ordinal);

    /// <param name="folded">A given name; of a double one the first part tells: "jean-michel".</param>
    /// <returns>m or f; none for what both bear, or nobody.</returns>
    public static char? Of(string folded)
    {
        var first = folded.Split('-')[0];
        return OfBoth.Contains(first) ? null : NameList.GivenNames.GenderOf(folded) ?? NameList.GivenNames.GenderOf(first);
    }
}
