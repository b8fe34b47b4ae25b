using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>The tables of a lexicon while it is built: what forms have in common is kept once.</summary>
sealed class LexiconTables
{
    readonly List<(Acceptance[] Acceptances, ReadingRow[] Readings)> entries = [];
    readonly Dictionary<string, ushort> entryOf = new(StringComparer.Ordinal);
    readonly List<(int Cut, string Add)> ends = [];
    readonly Dictionary<(int Cut, string Add), int> endOf = [];

    /// <exception cref="InvalidDataException">Forms differ in too many ways.</exception>
    public ushort EntryOf(string form, FormEntry entry)
    {
        var acceptances = entry.Acceptances.OrderBy(row => row.Marks).ThenBy(row => row.Elisions).ToArray();
        var readings = entry.Readings.Select(reading => Row(form, reading)).OrderBy(row => row.PartOfSpeech).ThenBy(row => row.LemmaEnd).ThenBy(row => row.Form).ToArray();
        var key = string.Join(';', acceptances) + string.Join(';', readings);
        if (entryOf.TryGetValue(key, out var known))
            return known;
        if (entries.Count == ushort.MaxValue)
            throw new InvalidDataException("the words of this dictionary differ in more ways than a lexicon has room for");

        entryOf.Add(key, (ushort)entries.Count);
        entries.Add((acceptances, readings));
        return (ushort)(entries.Count - 1);
    }

    public (LexiconFormat.EntryRow[] Entries, Acceptance[] Acceptances, ReadingRow[] Readings) Flatten()
    {
        var rows = new LexiconFormat.EntryRow[entries.Count + 1];
        for (var i = 0; i < entries.Count; i++)
            rows[i + 1] = new(rows[i].Acceptance + entries[i].Acceptances.Length, rows[i].Reading + entries[i].Readings.Length);
        return (rows, [.. entries.SelectMany(entry => entry.Acceptances)], [.. entries.SelectMany(entry => entry.Readings)]);
    }

    /// <param name="offset">Where the endings' characters will begin.</param>
    /// <param name="characters">Those characters.</param>
    public LexiconFormat.LemmaEndRow[] LemmaEnds(int offset, out string characters)
    {
        characters = string.Concat(ends.Select(end => end.Add));
        var rows = new LexiconFormat.LemmaEndRow[ends.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(ends[i].Cut, offset, ends[i].Add.Length);
            offset += ends[i].Add.Length;
        }

        return rows;
    }

    ReadingRow Row(string form, WordReading reading)
    {
        var common = 0;
        while (common < Math.Min(form.Length, reading.Lemma.Length) && form[common] == reading.Lemma[common])
            common++;

        var end = (form.Length - common, reading.Lemma[common..]);
        if (!endOf.TryGetValue(end, out var number))
        {
            endOf.Add(end, number = ends.Count);
            ends.Add(end);
        }

        return new(number, reading.PartOfSpeech, reading.Form);
    }
}
