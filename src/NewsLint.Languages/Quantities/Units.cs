using System.Globalization;

namespace NewsLint.Languages.Quantities;

/// <summary>The units of <c>dictionaries/units.txt</c>, by the words of a language and by their symbols.</summary>
public sealed class Units
{
    static readonly Lazy<Units> French = new(() => new(3)), English = new(() => new(4));

    readonly Dictionary<string, Unit> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, Unit> names = new(StringComparer.Ordinal);

    /// <summary>The first words of units of several words.</summary>
    readonly HashSet<string> openings = new(StringComparer.Ordinal);

    Units(int column)
    {
        foreach (var parts in WordFile.Lines("units").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var sizes = parts[2].Split(' ').Select(size => double.Parse(size, CultureInfo.InvariantCulture)).ToArray();
            var unit = parts[0] == "temperature" ? new Unit(parts[0], parts[1], [sizes[0]], sizes[1], PerEuro: null) : new Unit(parts[0], parts[1], sizes, 0, parts.Length > 6 ? Band(parts[6]) : null);
            names.Add(unit.Name, unit);
            foreach (var word in $"{parts[column]} {parts[5]}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(word, unit);
                if (word.IndexOf('_', StringComparison.Ordinal) is var end and > 0)
                    openings.Add(word[..end]);
            }
        }
    }

    static Interval Band(string text)
    {
        var ends = text.Split(' ').Select(end => double.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return new(ends[0], ends[1]);
    }

    public static Units Of(string language) => (language == "fr" ? French : English).Value;

    /// <summary>The unit of a word or a symbol; none for other words.</summary>
    public Unit? Of(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var unit) ? unit : null;

    /// <summary>The unit that begins with the first of some words, and how many of them it takes.</summary>
    /// <param name="next">Folded words or marks; empty where there is no more.</param>
    public (Unit Unit, int Words)? At(ReadOnlySpan<string> next)
    {
        for (var count = openings.Contains(next[0]) ? next.Length : 1; count > 0; count--)
        {
            if (words.TryGetValue(count == 1 ? next[0] : string.Join('_', next[..count]!), out var unit))
                return (unit, count);
        }

        return null;
    }

    /// <param name="name">An English name on the list.</param>
    public Unit Named(string name) => names[name];
}
