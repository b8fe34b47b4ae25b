using System.Collections.Concurrent;

namespace NewsLint.Languages.Facts;

/// <summary>A table of <c>dictionaries/facts/</c>. It is opened when a story speaks of such things, and a row is read when it is asked for.</summary>
public sealed class FactTable
{
    static readonly ConcurrentDictionary<string, FactTable> Tables = new(StringComparer.Ordinal);

    readonly string text;
    readonly List<(int Start, int Length)> lines = [];
    readonly Lazy<Dictionary<string, List<int>>> byKey;
    readonly ConcurrentDictionary<int, FactRow> rows = [];

    FactTable(string name)
    {
        text = WordFile.Text($"facts/{name}");
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : text.Length - start;
            if (length > 0 && text[start] != '#')
                lines.Add((start, length));
            start += length + 1;
        }

        byKey = new(Keys);
    }

    public static FactTable Of(string name) => Tables.GetOrAdd(name, static file => new(file));

    public int Count => lines.Count;

    public IEnumerable<FactRow> Rows => Enumerable.Range(0, Count).Select(line => this[line]);

    public FactRow this[int line] => rows.TryGetValue(line, out var row) ? row : rows.GetOrAdd(line, new FactRow(LineAt(line).ToString()));

    /// <summary>The rows about something, in their order.</summary>
    public IEnumerable<FactRow> About(string key) => byKey.Value.TryGetValue(key, out var found) ? found.Select(line => this[line]) : [];

    /// <summary>The rows about something that hold on a day.</summary>
    public IEnumerable<FactRow> About(string key, DateOnly? day) => About(key).Where(row => row.Holds(day));

    /// <summary>The last day that all rows are known for.</summary>
    public DateOnly AsOf => Rows.Max(row => row.AsOf);

    internal ReadOnlySpan<char> LineAt(int line) => text.AsSpan(lines[line].Start, lines[line].Length);

    Dictionary<string, List<int>> Keys()
    {
        var keys = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < lines.Count; i++)
        {
            var key = LineAt(i)[..LineAt(i).IndexOf('\t')];
            if (!lookup.TryGetValue(key, out var found))
                lookup[key] = found = [];
            found.Add(i);
        }

        return keys;
    }
}
