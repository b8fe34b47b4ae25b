using System.Buffers;
using System.Collections.Concurrent;
using NewsLint.Articles;
using NewsLint.Languages.Lists;
using NewsLint.Text;

namespace NewsLint.Languages.Facts;

/// <summary>The names in one column of a table, to be met in a story.</summary>
public sealed class FactNames
{
    /// <summary>The most tokens that a name has: "Saint-Vincent-et-les-Grenadines" is one, "membres de la Chambre des représentants" six.</summary>
    const int LongestName = 9;

    static readonly ConcurrentDictionary<(string Table, int Column), FactNames> Known = [];

    /// <summary>What parts the words of a name.</summary>
    static readonly SearchValues<char> Parting = SearchValues.Create(" -'’.");

    readonly FactTable table;
    readonly int column;
    readonly CompiledIndex index;
    readonly HashFilter firstWords, lastWords;

    FactNames(string name, int column)
    {
        (table, this.column) = (FactTable.Of(name), column);
        index = ListIndexes.Of($"facts/{name}/{column}");
        (firstWords, lastWords) = (new(ListIndexes.Bytes($"facts/{name}/{column}/first")), new(ListIndexes.Bytes($"facts/{name}/{column}/last")));
    }

    public static FactNames Of(string table, int column) => Known.GetOrAdd((table, column), static of => new(of.Table, of.Column));

    /// <summary>The longest name that begins with a token.</summary>
    public FactName? At(Article article, int token)
    {
        if (token < 0 || token >= article.Tokens.Length || !firstWords.MayHave(ListIndex.HashOf(FirstWord(article[article.Tokens[token]]))))
            return null;

        var end = article.BlockOf(token).Tokens.End.Value;
        for (var last = Math.Min(token + LongestName, end) - 1; last >= token; last--)
        {
            if (Between(article, token, last) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The longest name that ends with a token.</summary>
    public FactName? EndingAt(Article article, int token)
    {
        if (token < 0 || token >= article.Tokens.Length || !lastWords.MayHave(ListIndex.HashOf(LastWord(article[article.Tokens[token]]))))
            return null;

        var start = article.BlockOf(token).Tokens.Start.Value;
        for (var first = Math.Max(start, token - LongestName + 1); first <= token; first++)
        {
            if (Between(article, first, token) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The rows that have a name.</summary>
    public IEnumerable<FactRow> Named(string name) => Rows(name).Select(place => table[place]);

    FactName? Between(Article article, int first, int last)
    {
        var span = TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End);
        var name = Names.Cast.Bare(article[span]);
        if (index.Find(ListIndex.HashOf(name)) < 0)
            return null;

        var places = Rows(name.ToString());
        return places.Count == 0 ? null : new(first, last, span with { Length = name.Length }, [.. places.Select(place => table[place])]);
    }

    List<int> Rows(string name)
    {
        var found = new List<int>();
        foreach (var place in index.LinesWith(ListIndex.HashOf(name)))
        {
            if (table[place].Values(column).Any(value => IsSame(value, name)))
                found.Add(place);
        }

        found.Reverse();
        return found;
    }

    static bool IsSame(string value, string name)
    {
        if (value.Length != name.Length)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (Letters.Fold(value[i]) != Letters.Fold(name[i]))
                return false;
        }

        return true;
    }

    /// <summary>The lines by the names in a column; a key is a name too.</summary>
    internal static byte[] Index(ListFile list, int column)
    {
        var index = new ListIndex();
        list.ForEach(column, (place, names) =>
        {
            foreach (var name in names.ToString().Split(" | "))
                index.Add(ListIndex.HashOf(name), place);
        });
        return index.Compile();
    }

    /// <summary>The first or the last words of the names in a column.</summary>
    internal static byte[] Filter(ListFile list, int column, bool isFirst)
    {
        var words = new HashSet<int>();
        list.ForEach(column, (_, names) =>
        {
            foreach (var name in names.ToString().Split(" | "))
                words.Add(ListIndex.HashOf(isFirst ? FirstWord(name) : LastWord(name)));
        });
        return HashFilter.Compile(words);
    }

    /// <summary>The letters before the first mark or space; an elision is a token of its own.</summary>
    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var bare = Names.Cast.Bare(name);
        return bare.IndexOfAny(Parting) is var end and > 0 ? bare[..end] : bare;
    }

    /// <summary>The letters after the last mark or space.</summary>
    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name)
    {
        var bare = Names.Cast.Bare(name);
        return bare[(bare.LastIndexOfAny(Parting) + 1)..];
    }
}
