using System.Runtime.InteropServices;
using System.Text;
using NewsLint.Languages;
using static NewsLint.Rules.Pages.PackFormat;

namespace NewsLint.Rules.Pages;

/// <summary>Compiles rule pages into a pack.</summary>
public sealed class PackWriter : IDisposable
{
    readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    readonly Dictionary<(int From, int Word), int> arcs = [];
    readonly List<List<PhraseRow>> phrases = [[]];
    readonly List<List<TriggerRow>> triggers = [[]];
    readonly List<int> free = [];
    readonly List<PatternRow> patterns = [];
    readonly List<LiteralRow> literals = [];
    readonly List<RegexRow> regexes = [];
    readonly List<PageRow> rows = [];
    readonly MemoryStream bytes = new();
    int phraseStarts;

    PackWriter()
    {
    }

    /// <summary>The pack of the pages, in their order.</summary>
    public static byte[] Write(IEnumerable<RulePage> pages)
    {
        using var writer = new PackWriter();
        var all = pages.ToArray();
        foreach (var phrase in all.SelectMany(page => page.Patterns).Where(pattern => pattern.IsPhrase))
            writer.WordNumber(phrase.Elements[0].Test.Words[0]);

        writer.phraseStarts = writer.words.Count;
        foreach (var page in all)
            writer.Add(page);
        return writer.Build();
    }

    public void Dispose() => bytes.Dispose();

    void Add(RulePage page)
    {
        var number = rows.Count;
        rows.Add(new(LanguageNumber(page.Info.Languages is [var code] ? code : ""), page.Blocks, (int)bytes.Length));
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            PageCodec.Write(writer, page);

        for (var i = 0; i < page.Patterns.Length; i++)
        {
            if (page.Patterns[i].IsPhrase)
                AddPhrase(page.Patterns[i], new(number, i));
            else
                AddPattern(page.Patterns[i], new(number, i), page.Info.Languages.IsEmpty ? ["fr", "en"] : page.Info.Languages);
        }

        for (var i = 0; i < page.Regexes.Length; i++)
        {
            var needed = RegexLiterals.Of(page.Regexes[i]);
            regexes.Add(new(number, i, literals.Count, needed.Length));
            literals.AddRange(needed.Select(literal => new LiteralRow(AddText(literal), literal.Length)));
        }

        foreach (var word in page.Exceptions.Concat(page.Patterns).SelectMany(pattern => pattern.Elements).SelectMany(element => WordsOf(element.Test)))
            WordNumber(word);
    }

    static IEnumerable<string> WordsOf(TokenTest test) => test.Not is null ? test.Words : test.Words.Concat(WordsOf(test.Not));

    void AddPhrase(TokenPattern phrase, PhraseRow row)
    {
        var state = 0;
        foreach (var element in phrase.Elements)
        {
            var key = (state, WordNumber(element.Test.Words[0]));
            if (!arcs.TryGetValue(key, out state))
            {
                state = phrases.Count;
                arcs.Add(key, state);
                phrases.Add([]);
            }
        }

        phrases[state].Add(row);
    }

    /// <summary>A pattern waits for the required words that are met least often; one without such words is tried everywhere.</summary>
    void AddPattern(TokenPattern pattern, PatternRow row, IEnumerable<string> languages)
    {
        var number = patterns.Count;
        patterns.Add(row);
        var (nearest, farthest) = (0, 0);
        (double Frequency, PatternElement? Element, int Nearest, int Farthest) best = (double.PositiveInfinity, null, 0, 0);
        foreach (var element in pattern.Elements)
        {
            farthest += element.Skip;
            if (element is { Least: 1, Test.Words.Length: > 0 } && languages.Max(language => Frequency(element.Test, language)) is var frequency && frequency < best.Frequency)
                best = (frequency, element, nearest, farthest);
            nearest += element.Least;
            farthest += element.Most;
        }

        if (best.Element is null)
        {
            free.Add(number);
            return;
        }

        foreach (var word in best.Element.Test.Words.Select(WordNumber).Distinct())
            triggers[word].Add(new(number, best.Nearest, best.Farthest));
    }

    /// <summary>How often one of the words is met, in no unit: a step of rarity is half as often; marks, words of a letter and elided ones are met everywhere.</summary>
    static double Frequency(TokenTest test, string language) => test.Words.Sum(word =>
        word.Length < 2 || Letters.IsApostrophe(word[^1]) ? 1
        : NewsLanguage.Of(language).Lexicon is { } lexicon && lexicon.Find(word) is var number and >= 0 ? Math.ScaleB(1, -lexicon.RarityOf(number)) : 0);

    int WordNumber(string word)
    {
        var folded = string.Create(word.Length, word, (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Letters.Fold(text[i]);
        });
        if (words.TryGetValue(folded, out var number))
            return number;

        triggers.Add([]);
        return words[folded] = words.Count + 1;
    }

    int AddText(string text)
    {
        if (bytes.Length % 2 == 1)
            bytes.WriteByte(0);
        var offset = (int)bytes.Length;
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        return offset;
    }

    byte[] Build()
    {
        var wordTable = WordTable();
        var arcTable = ArcTable();
        var (states, phraseRows) = Flatten(phrases);
        var (triggerWords, triggerRows) = Flatten(triggers);
        var header = new Header(Magic, wordTable.Length, phraseStarts, arcTable.Length, states.Length, phraseRows.Length, triggerRows.Length, triggerWords.Length, free.Count, patterns.Count, literals.Count, regexes.Count, rows.Count, (int)bytes.Length);

        using var pack = new MemoryStream();
        Append<Header>(pack, [header]);
        Append<WordRow>(pack, wordTable);
        Append<ArcRow>(pack, arcTable);
        Append<RangeRow>(pack, states);
        Append<PhraseRow>(pack, phraseRows);
        Append<RangeRow>(pack, triggerWords);
        Append<TriggerRow>(pack, triggerRows);
        Append<int>(pack, [.. free]);
        Append<PatternRow>(pack, [.. patterns]);
        Append<LiteralRow>(pack, [.. literals]);
        Append<RegexRow>(pack, [.. regexes]);
        Append<PageRow>(pack, [.. rows]);
        pack.Write(bytes.ToArray());
        return pack.ToArray();
    }

    static void Append<T>(MemoryStream pack, ReadOnlySpan<T> rows)
        where T : unmanaged => pack.Write(MemoryMarshal.AsBytes(rows));

    WordRow[] WordTable()
    {
        var table = new WordRow[Places(words.Count)];
        foreach (var (word, number) in words)
        {
            var hash = Hash(word);
            var place = hash & (uint)(table.Length - 1);
            while (table[place].Word != 0)
                place = (place + 1) & (uint)(table.Length - 1);
            table[place] = new(hash, number, AddText(word), word.Length);
        }

        return table;
    }

    ArcRow[] ArcTable()
    {
        var table = new ArcRow[Places(arcs.Count)];
        foreach (var ((from, word), to) in arcs)
        {
            var place = HashArc(from, word) & (uint)(table.Length - 1);
            while (table[place].To != 0)
                place = (place + 1) & (uint)(table.Length - 1);
            table[place] = new(from, word, to);
        }

        return table;
    }

    static int Places(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(count * 2) + 1);

    static (RangeRow[] Ranges, T[] Rows) Flatten<T>(List<List<T>> lists)
    {
        var (ranges, all) = (new List<RangeRow>(), new List<T>());
        foreach (var list in lists)
        {
            ranges.Add(new(all.Count, list.Count));
            all.AddRange(list);
        }

        return ([.. ranges], [.. all]);
    }
}
