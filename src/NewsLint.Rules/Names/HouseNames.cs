using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Rules.Names;

/// <summary>The names that a newsroom has settled, with the spellings that it does not want. They win over all else that is known.</summary>
public sealed class HouseNames
{
    readonly FrozenSet<string> right;

    /// <param name="names">The names.</param>
    public HouseNames(IEnumerable<HouseName> names)
    {
        Names = [.. names];
        right = Names.SelectMany(name => name.Right.Split(' ').Append(name.Right)).ToFrozenSet(StringComparer.Ordinal);
    }

    public static HouseNames None { get; } = new([]);

    public ImmutableArray<HouseName> Names { get; }

    /// <summary>The names that hold for a story: its newsroom's, if the story was given them.</summary>
    public static HouseNames Of(Article article) => article.Layer(_ => None);

    /// <summary>True for a name on the list, or a word of one, in just this spelling.</summary>
    public bool IsRight(string name) => right.Contains(name);
}
