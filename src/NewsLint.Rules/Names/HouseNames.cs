using System.Text;
using NewsLint.Articles;
using NewsLint.Languages.Lists;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Names;

/// <summary>The names that a newsroom has settled, with the spellings that it does not want. They win over all else that is known.</summary>
public sealed class HouseNames
{
    readonly HashSet<string> right;

    public HouseNames(IReadOnlyCollection<KnownName> names)
    {
        Known = new(new ListFile(Encoding.UTF8.GetBytes(string.Join('\n', names.Select(name => name.Line)))));
        right = names.Count == 0 ? [] : names.SelectMany(name => name.Right).SelectMany(form => form.Split(' ').Append(form)).ToHashSet(StringComparer.Ordinal);
    }

    public static HouseNames None { get; } = new([]);

    public KnownNames Known { get; }

    /// <summary>The names that hold for a story: its newsroom's, if the story was given them.</summary>
    public static HouseNames Of(Article article) => article.Layer(_ => None);

    /// <summary>True for a name on the list, or a word of one, in just this spelling.</summary>
    public bool IsRight(string name) => right.Contains(name);
}
