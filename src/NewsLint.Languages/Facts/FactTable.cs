using System.Collections.Concurrent;
using NewsLint.Languages.Lists;

namespace NewsLint.Languages.Facts;

/// <summary>A table of <c>dictionaries/facts/</c>. It is opened when a story speaks of such things, and a row is read when it is asked for.</summary>
public sealed class FactTable
{
    static readonly ConcurrentDictionary<string, FactTable> Tables = new(StringComparer.Ordinal);

    readonly Lazy<CompiledIndex> byKey;
    readonly ConcurrentDictionary<int, FactRow> rows = [];

    FactTable(string name)
    {
        Lines = new($"facts/{name}");
        byKey = new(() => ListIndexes.Of($"facts/{name}/0"));
    }

    public static FactTable Of(string name) => Tables.GetOrAdd(name, static file => new(file));

    public IEnumerable<FactRow> Rows => Lines.Places.Select(place => this[place]);

    /// <summary>The row that begins at a place of the list.</summary>
    internal FactRow this[int place] => rows.TryGetValue(place, out var row) ? row : rows.GetOrAdd(place, new FactRow(Lines[place]));

    internal ListFile Lines { get; }

    /// <summary>The rows about something, in their order.</summary>
    public IEnumerable<FactRow> About(string key) =>
        byKey.Value.LinesWith(ListIndex.HashOf(key)).Reverse().Select(place => this[place]).Where(row => row.Key == key);

    /// <summary>The rows about something that hold on a day.</summary>
    public IEnumerable<FactRow> About(string key, DateOnly? day) => About(key).Where(row => row.Holds(day));

    /// <summary>The last day that all rows are known for.</summary>
    public DateOnly AsOf => Rows.Max(row => row.AsOf);
}
