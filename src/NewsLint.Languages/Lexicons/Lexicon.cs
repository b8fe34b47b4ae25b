using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>The words of a language, compiled: used where it lies in memory, without being read.</summary>
public sealed unsafe class Lexicon
{
    /// <summary>Where the file lies: most looks at a word begin there, and a memory's place is asked for slowly. It is held until the program ends.</summary>
    readonly byte* file;
    readonly LexiconFormat.Header header;
    readonly byte[] labels;
    readonly char[] letters;

    /// <summary>The way of two first letters, once it was asked, since most of the time goes into those: their states have an arc for nearly every letter. A number each, which is read and written at once.</summary>
    readonly ulong[]?[] pairs;
    readonly int skips, entries, acceptances, readings, lemmaEnds, common, forms, characters;
    SpellerSettings? settings;

    /// <param name="file">A compiled lexicon.</param>
    /// <param name="isTrusted">True for one that is part of the program: its checksum is not taken.</param>
    /// <exception cref="InvalidDataException">It is no lexicon, one of another version, or damaged.</exception>
    public Lexicon(ReadOnlyMemory<byte> file, bool isTrusted)
    {
        var size = Unsafe.SizeOf<LexiconFormat.Header>();
        if (file.Length < size || MemoryMarshal.Read<uint>(file.Span) != LexiconFormat.Magic)
            throw new InvalidDataException("this is not a compiled lexicon");

        header = MemoryMarshal.Read<LexiconFormat.Header>(file.Span);
        if (header.Version != LexiconFormat.Version)
            throw new InvalidDataException($"this lexicon is of version {header.Version}, not {LexiconFormat.Version}: build it again");
        if (header.Length != file.Length || (!isTrusted && LexiconFormat.ChecksumOf(file.Span) != header.Checksum))
            throw new InvalidDataException("this lexicon is damaged: build it again");

        this.file = (byte*)file.Pin().Pointer;
        skips = size + (4 * header.Arcs);
        entries = skips + (4 * header.Arcs);
        acceptances = entries + (Unsafe.SizeOf<LexiconFormat.EntryRow>() * (header.Entries + 1));
        readings = acceptances + (Unsafe.SizeOf<Acceptance>() * header.Acceptances);
        lemmaEnds = readings + (Unsafe.SizeOf<ReadingRow>() * header.Readings);
        common = lemmaEnds + (Unsafe.SizeOf<LexiconFormat.LemmaEndRow>() * header.LemmaEnds);
        forms = common + (4 * header.Common);
        characters = forms + (2 * header.Forms) + (2 * header.Letters);
        if (skips < size || entries < skips || acceptances < entries || readings < acceptances || lemmaEnds < readings || common < lemmaEnds || forms < common || characters < forms || header.Letters < 0 || file.Length - characters < 2L * header.Characters)
            throw new InvalidDataException("this lexicon is damaged: build it again");

        letters = Rows<char>(forms + (2 * header.Forms), header.Letters).ToArray();
        labels = new byte[letters.Length == 0 ? 0 : letters.Max() + 1];
        for (var i = 0; i < letters.Length; i++)
            labels[letters[i]] = (byte)(i + 1);
        pairs = new ulong[letters.Length + 1][];
    }

    /// <summary>In how many ways its forms differ in all but their letters.</summary>
    internal int Entries => header.Entries;

    /// <summary>How many forms it has.</summary>
    public int Count => header.Forms;

    internal SpellerSettings Settings => settings ??= SpellerSettings.Read(Rows<char>(characters, header.SettingsLength));

    internal ReadOnlySpan<uint> Arcs => Rows<uint>(Unsafe.SizeOf<LexiconFormat.Header>(), header.Arcs);

    internal int Root => header.Root;

    internal byte LabelOf(char letter) => letter < labels.Length ? labels[letter] : (byte)0;

    internal char LetterOf(uint arc) => letters[(arc >> 24) - 1];

    /// <summary>The number of a form, spelled exactly so; -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        if (form.Length < 2)
            return FindFrom(header.Root, 0, 0, form);

        var (first, second) = (LabelOf(form[0]), LabelOf(form[1]));
        ref var pair = ref (pairs[first] ??= new ulong[letters.Length + 1])[second];
        var way = pair;
        if (way == 0)
            pair = way = ReadPair(first, second);
        return way == NoWay ? -1 : FindFrom((int)(way & AutomatonBuilder.TargetMask), (uint)(way >> NumberShift), (way & EndsForm) != 0 ? AutomatonBuilder.Final : 0, form[2..]);
    }

    /// <summary>A pair of letters: the state after it, whether it is a form itself, and from a bit on the count of the forms passed by.</summary>
    const ulong NoWay = ulong.MaxValue, EndsForm = 1ul << 30, IsRead = 1ul << 31;

    const int NumberShift = 32;

    ulong ReadPair(uint first, uint second)
    {
        if (ArcFrom(header.Root, first) is not (var one and >= 0) || ArcFrom((int)(Arcs[one] & AutomatonBuilder.TargetMask), second) is not (var two and >= 0))
            return NoWay;

        var skipped = Rows<uint>(skips, header.Arcs);
        var number = skipped[one] + ((Arcs[one] & AutomatonBuilder.Final) != 0 ? 1u : 0) + skipped[two];
        return ((ulong)number << NumberShift) | IsRead | ((Arcs[two] & AutomatonBuilder.Final) != 0 ? EndsForm : 0) | (Arcs[two] & AutomatonBuilder.TargetMask);
    }

    /// <summary>The place of a state's arc with a label; -1 for none.</summary>
    int ArcFrom(int state, uint label)
    {
        if (state == 0 || label == 0)
            return -1;
        while (Arcs[state] >> 24 != label)
        {
            if ((Arcs[state] & AutomatonBuilder.Last) != 0)
                return -1;
            state++;
        }

        return state;
    }

    /// <summary>Goes on from a state, after an arc, with a count of the forms passed by.</summary>
    int FindFrom(int state, uint number, uint arc, ReadOnlySpan<char> form)
    {
        var arcs = Arcs;
        var skipped = Rows<uint>(skips, header.Arcs);
        for (var i = 0; i < form.Length; i++)
        {
            var label = (uint)LabelOf(form[i]);
            if (label == 0 || state == 0)
                return -1;

            number += (arc & AutomatonBuilder.Final) != 0 ? 1u : 0;
            while ((arc = arcs[state]) >> 24 < label && (arc & AutomatonBuilder.Last) == 0)
                state++;
            if (arc >> 24 != label)
                return -1;

            number += skipped[state];
            state = (int)(arc & AutomatonBuilder.TargetMask);
        }

        return (arc & AutomatonBuilder.Final) != 0 ? (int)number : -1;
    }

    /// <summary>All readings of a form, spelled exactly so; none when it is not there.</summary>
    public IEnumerable<WordReading> Read(string form)
    {
        var number = Find(form);
        if (number < 0)
            yield break;

        for (var i = 0; i < ReadingsOf(number).Length; i++)
        {
            var row = ReadingsOf(number)[i];
            yield return new(LemmaOf(form, row), row.PartOfSpeech, row.Form);
        }
    }

    /// <summary>All forms, in the order of their numbers.</summary>
    public IEnumerable<string> Forms() => Forms("", _ => true).Select(pair => pair.Form);

    /// <summary>The forms that begin so and go on, with their numbers, in the order of these.</summary>
    /// <param name="isWanted">Is given a form's number: a form that is not wanted is not spelled out.</param>
    public IEnumerable<(string Form, int Number)> Forms(string start, Func<int, bool> isWanted)
    {
        var (path, form, number) = (new Stack<int>(), start.ToList(), -1);
        for (var state = StateAfter(start); state > 0; state++)
        {
            var arc = Arcs[state];
            form.Add(LetterOf(arc));
            if ((arc & AutomatonBuilder.Final) != 0)
            {
                number = number < 0 ? Find([.. form]) : number + 1;
                if (isWanted(number))
                    yield return (new([.. form]), number);
            }

            if ((arc & AutomatonBuilder.TargetMask) is var target and not 0)
            {
                path.Push(state);
                state = (int)target - 1;
                continue;
            }

            form.RemoveAt(form.Count - 1);
            while ((Arcs[state] & AutomatonBuilder.Last) != 0)
            {
                if (!path.TryPop(out state))
                    yield break;
                form.RemoveAt(form.Count - 1);
            }
        }
    }

    /// <summary>Where the forms with this beginning go on; 0 if none does.</summary>
    int StateAfter(string start)
    {
        var state = header.Root;
        foreach (var letter in start)
        {
            var label = (uint)LabelOf(letter);
            while (state > 0 && Arcs[state] >> 24 != label)
                state = (Arcs[state] & AutomatonBuilder.Last) != 0 ? 0 : state + 1;
            if (label == 0 || state == 0)
                return 0;
            state = (int)(Arcs[state] & AutomatonBuilder.TargetMask);
        }

        return state;
    }

    /// <summary>How rare a form is among common words, from 0 for the most frequent to 15; 16 for all others.</summary>
    public int RarityOf(int number)
    {
        var rows = Rows<uint>(common, header.Common);
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle] >> 4 < number ? (middle + 1, high) : (low, middle);
        }

        return low < rows.Length && rows[low] >> 4 == number ? (int)(rows[low] & 15) : 16;
    }

    internal ushort EntryOf(int number) => Rows<ushort>(forms, header.Forms)[number];

    /// <summary>The varieties of the language that accept a form, a bit each in the order in which the lexicon was built.</summary>
    public int VarietiesOf(int number)
    {
        var varieties = 0;
        foreach (var row in AcceptancesOf(number))
            varieties |= row.Is(WordMarks.Forbidden) ? 0 : row.Varieties;
        return varieties;
    }

    internal ReadOnlySpan<Acceptance> AcceptancesOf(int number)
    {
        var rows = EntryRows(number);
        return Rows<Acceptance>(acceptances, header.Acceptances)[rows[0].Acceptance..rows[1].Acceptance];
    }

    /// <summary>The readings of a form by its number, which is not negative.</summary>
    public ReadOnlySpan<ReadingRow> ReadingsOf(int number)
    {
        var rows = EntryRows(number);
        return Rows<ReadingRow>(readings, header.Readings)[rows[0].Reading..rows[1].Reading];
    }

    /// <summary>The lemma that a reading of the form has.</summary>
    public string LemmaOf(ReadOnlySpan<char> form, ReadingRow reading)
    {
        var end = Rows<LexiconFormat.LemmaEndRow>(lemmaEnds, header.LemmaEnds)[reading.LemmaEnd];
        return string.Concat(form[..^end.Cut], Rows<char>(characters, header.Characters).Slice(end.Offset, end.Length));
    }

    /// <summary>True when the reading's lemma is the word given.</summary>
    public bool HasLemma(ReadOnlySpan<char> form, ReadingRow reading, ReadOnlySpan<char> lemma)
    {
        var end = Rows<LexiconFormat.LemmaEndRow>(lemmaEnds, header.LemmaEnds)[reading.LemmaEnd];
        var kept = form.Length - end.Cut;
        return lemma.Length == kept + end.Length
            && lemma[..kept].SequenceEqual(form[..kept])
            && lemma[kept..].SequenceEqual(Rows<char>(characters, header.Characters).Slice(end.Offset, end.Length));
    }

    ReadOnlySpan<LexiconFormat.EntryRow> EntryRows(int number) =>
        Rows<LexiconFormat.EntryRow>(entries, header.Entries + 1).Slice(EntryOf(number), 2);

    ReadOnlySpan<T> Rows<T>(int offset, int count)
        where T : unmanaged => new(file + offset, count);
}
