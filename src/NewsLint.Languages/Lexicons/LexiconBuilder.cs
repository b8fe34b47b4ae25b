using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons.Hunspell;

namespace NewsLint.Languages.Lexicons;

/// <summary>Compiles dictionaries of one language into a lexicon. The same input gives the same bytes.</summary>
public sealed class LexiconBuilder
{
    readonly Dictionary<string, FormEntry> forms = new(StringComparer.Ordinal);
    readonly SpellerSettings settings = new();
    readonly List<string> common = [];

    /// <summary>Adds a variety of the language from its Hunspell dictionary.</summary>
    /// <param name="variety">Its name, as <c>en_GB</c>.</param>
    /// <param name="path">The name of the <c>.aff</c> file, for messages.</param>
    /// <exception cref="InvalidDataException">The files are not what Hunspell reads.</exception>
    public void AddHunspell(string variety, string path, IEnumerable<string> affixLines, IEnumerable<string> dictionaryLines)
    {
        if (settings.Varieties.Count == 8)
            throw new InvalidDataException("a lexicon has room for 8 varieties of a language");

        var bit = (byte)(1 << settings.Varieties.Count);
        settings.Varieties.Add(variety);
        var affixes = new AffixFile(path, affixLines);
        var entries = affixes.ReadDictionary(dictionaryLines).ToList();
        AddSettings(affixes, entries, bit);
        foreach (var form in new Expansion(affixes).Expand(entries))
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, form.Form, out _);
            entry ??= new();
            entry.Accept(new(form.Elisions, form.Marks, bit));
            foreach (var (partOfSpeech, wordForm) in DicollecteMorphology.Read(form.Morphology))
                entry.Read(new(form.Lemma, partOfSpeech, wordForm));
        }
    }

    /// <summary>Adds words that dictionaries do not have yet, as a variety of their own.</summary>
    public void AddWords(string variety, IEnumerable<string> words)
    {
        var bit = (byte)(1 << settings.Varieties.Count);
        settings.Varieties.Add(variety);
        foreach (var word in words)
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, word, out _);
            entry ??= new();
            entry.Accept(new(0, WordMarks.None, bit));
        }
    }

    /// <summary>Gives all forms their word classes from WordNet.</summary>
    /// <inheritdoc cref="WordNet(Func{string, IEnumerable{string}}, IEnumerable{string})"/>
    public void AddWordNet(Func<string, IEnumerable<string>> lines, IEnumerable<string> closedClasses)
    {
        var wordNet = new WordNet(lines, closedClasses);
        foreach (var (form, entry) in forms)
        {
            foreach (var (lemma, partOfSpeech, wordForm) in wordNet.Read(form))
                entry.Read(new(lemma, partOfSpeech, wordForm));
        }
    }

    /// <summary>Words that are met often, the most frequent first: suggestions prefer them. Forms the lexicon does not have are passed over.</summary>
    public void AddCommonWords(IEnumerable<string> words) => common.AddRange(words);

    /// <summary>The bytes of the lexicon.</summary>
    public byte[] Build()
    {
        var sorted = forms.Keys.Order(StringComparer.Ordinal).ToArray();
        char[] letters = [.. sorted.SelectMany(form => form).Distinct().Order()];
        if (letters.Length > byte.MaxValue)
            throw new InvalidDataException($"a lexicon has room for {byte.MaxValue} different letters, here are {letters.Length}");

        byte[] Labels(string form) => [.. form.Select(letter => (byte)(Array.BinarySearch(letters, letter) + 1))];

        var automaton = new AutomatonBuilder();
        foreach (var form in sorted)
            automaton.Add(Labels(form));

        return Write(sorted, letters, AutomatonLayout.Arrange(automaton.Finish(), common.Where(forms.ContainsKey).Select(Labels)));
    }

    byte[] Write(string[] sorted, char[] letters, (uint[] Arcs, uint[] Skips, int Root) automaton)
    {
        var tables = new LexiconTables();
        foreach (var form in common.Where(forms.ContainsKey))
            tables.EntryOf(form, forms[form]);
        var entryOf = Array.ConvertAll(sorted, form => tables.EntryOf(form, forms[form]));
        var (entries, acceptances, readings) = tables.Flatten();
        uint[] commonForms = [.. common.Select((word, rank) => (Form: Array.BinarySearch(sorted, word, StringComparer.Ordinal), Rank: rank))
            .Where(pair => pair.Form >= 0).DistinctBy(pair => pair.Form).OrderBy(pair => pair.Form).Select(pair => ((uint)pair.Form << 4) | Rarity(pair.Rank))];
        var text = settings.Write();
        var lemmaEnds = tables.LemmaEnds(text.Length, out var endings);

        var bytes = new List<byte>(4 << 20);
        Append(bytes, [new LexiconFormat.Header(
            LexiconFormat.Magic, LexiconFormat.Version, 0, automaton.Root, automaton.Arcs.Length, entries.Length - 1, acceptances.Length, readings.Length, lemmaEnds.Length,
            commonForms.Length, sorted.Length, letters.Length, text.Length, text.Length + endings.Length)]);
        Append<uint>(bytes, automaton.Arcs);
        Append<uint>(bytes, automaton.Skips);
        Append<LexiconFormat.EntryRow>(bytes, entries);
        Append<Acceptance>(bytes, acceptances);
        Append<ReadingRow>(bytes, readings);
        Append<LexiconFormat.LemmaEndRow>(bytes, lemmaEnds);
        Append<uint>(bytes, commonForms);
        Append<ushort>(bytes, entryOf);
        Append<char>(bytes, letters);
        Append<char>(bytes, text);
        Append<char>(bytes, endings);
        var file = bytes.ToArray();
        var checksum = LexiconFormat.ChecksumOf(file);
        MemoryMarshal.Write(file.AsSpan(8), in checksum);
        return file;
    }

    /// <summary>How rare a common word is: its rank's logarithm, from 0 to 15.</summary>
    static uint Rarity(int rank) => (uint)Math.Min(15, Math.Log2(rank + 1));

    static void Append<T>(List<byte> bytes, ReadOnlySpan<T> rows)
        where T : unmanaged => CollectionExtensions.AddRange(bytes, MemoryMarshal.AsBytes(rows));

    void AddSettings(AffixFile affixes, List<DictionaryEntry> entries, byte bit)
    {
        settings.InputConversions.AddRange(affixes.InputConversions.Except(settings.InputConversions));
        settings.Breaks.AddRange(affixes.Breaks.Except(settings.Breaks, StringComparer.Ordinal));
        foreach (var (prefix, rule) in affixes.Prefixes.Values.Where(prefix => prefix.ElisionBit >= 0).SelectMany(prefix => prefix.Rules, (prefix, rule) => (prefix, rule)))
            settings.Add(new((byte)prefix.ElisionBit, rule.Strip, rule.Add, rule.Condition.Pattern));
        if (affixes.CompoundRules.Count == 0)
            return;

        settings.CompoundRules.AddRange(affixes.CompoundRules.Select(rule => new SpellerSettings.CompoundRule(bit, rule)));
        var flags = affixes.CompoundRules.SelectMany(affixes.ReadFlags).Where(flag => flag is not ('*' or '?' or '(' or ')')).ToHashSet();
        foreach (var entry in entries.Where(entry => entry.Flags.Any(flags.Contains)))
            settings.CompoundParts.Add(new(bit, string.Concat(entry.Flags.Where(flags.Contains).Select(flag => (char)flag)), entry.Word));
    }
}
