using System.Collections.Immutable;

namespace NewsLint.Rules.Names;

/// <summary>A name that a newsroom has settled.</summary>
/// <param name="Right">How it is written.</param>
/// <param name="Wrong">Spellings that are not wanted.</param>
public sealed record HouseName(string Right, ImmutableArray<string> Wrong)
{
    /// <summary>Reads a line of a newsroom's list, <c>Right form = wrong form, wrong form</c>; what follows the sign may be missing.</summary>
    /// <returns>None for a line that names nothing, or says that something is not itself.</returns>
    public static HouseName? Parse(string line)
    {
        var (name, rest) = line.Split('=', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (line.Trim(), "");
        ImmutableArray<string> wrong = [.. rest.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return name.Length == 0 || wrong.Contains(name, StringComparer.Ordinal) ? null : new(name, wrong);
    }
}
