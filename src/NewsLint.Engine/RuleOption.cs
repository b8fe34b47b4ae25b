using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint;

/// <summary>A choice that a rule leaves to the newsroom.</summary>
/// <param name="Name">Its key in the configuration.</param>
/// <param name="Values">The values it takes, the first being the default.</param>
/// <param name="Summary">What it decides.</param>
public sealed record RuleOption(string Name, ImmutableArray<string> Values, Wording Summary)
{
    public string Default => Values[0];
}
