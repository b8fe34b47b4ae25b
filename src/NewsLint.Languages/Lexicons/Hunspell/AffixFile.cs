using System.Globalization;

namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>A Hunspell <c>.aff</c> file: the affixes of a language, and what else its speller must know (man 5 hunspell).</summary>
sealed class AffixFile
{
    readonly string path;
    readonly List<int[]> flagAliases = [];
    readonly List<string> morphologyAliases = [];
    readonly HashSet<string> begunTables = new(StringComparer.Ordinal);
    string flagType = "char";

    /// <exception cref="InvalidDataException">A line is not what the format wants; the message names file and line.</exception>
    public AffixFile(string path, IEnumerable<string> lines)
    {
        this.path = path;
        var all = lines.Select(line => line.Trim('\uFEFF', ' ', '\t', '\r')).ToArray();
        flagType = all.FirstOrDefault(line => line.StartsWith("FLAG ", StringComparison.Ordinal))?[5..].Trim().ToLowerInvariant() ?? "char";
        for (var i = 0; i < all.Length; i++)
            ReadLine(all[i], i + 1);
        if (!begunTables.Contains("BREAK"))
            Breaks.AddRange(["-", "^-", "-$"]);

        var bit = 0;
        foreach (var prefix in Prefixes.Values.Where(prefix => prefix.IsElision))
            prefix.ElisionBit = bit++;
        if (bit > 32)
            throw new InvalidDataException($"{path}: a lexicon has room for 32 elided words, here are {bit}");
    }

    public Dictionary<int, AffixClass> Prefixes { get; } = [];

    public Dictionary<int, AffixClass> Suffixes { get; } = [];

    public List<(string From, string To)> InputConversions { get; } = [];

    public List<string> Breaks { get; } = [];

    public List<string> CompoundRules { get; } = [];

    public bool MayStripAll { get; private set; }

    public int NeedAffix { get; private set; } = -1;

    public int Forbidden { get; private set; } = -1;

    public int OnlyInCompound { get; private set; } = -1;

    public int KeepCase { get; private set; } = -1;

    public int Circumfix { get; private set; } = -1;

    public int NoSuggest { get; private set; } = -1;

    public IEnumerable<DictionaryEntry> ReadDictionary(IEnumerable<string> lines) =>
        lines.Skip(1).Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(ReadEntry);

    public int[] ReadFlags(string text)
    {
        if (flagAliases.Count > 0 && int.TryParse(text, CultureInfo.InvariantCulture, out var alias) && alias > 0 && alias <= flagAliases.Count)
            return flagAliases[alias - 1];
        return flagType switch
        {
            "long" => [.. text.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0] << 16) | pair[1])],
            "num" => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))],
            _ => [.. text.Select(c => (int)c)],
        };
    }

    void ReadLine(string line, int number)
    {
        var fields = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length == 0 || fields[0][0] == '#')
            return;

        try
        {
            Read(fields);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or FormatException)
        {
            throw new InvalidDataException($"{path}, line {number}: {fields[0]} is not followed by what it needs", e);
        }
    }

    void Read(string[] fields)
    {
        switch (fields[0])
        {
            case "FULLSTRIP": MayStripAll = true; break;
            case "NEEDAFFIX": NeedAffix = ReadFlags(fields[1])[0]; break;
            case "FORBIDDENWORD": Forbidden = ReadFlags(fields[1])[0]; break;
            case "ONLYINCOMPOUND": OnlyInCompound = ReadFlags(fields[1])[0]; break;
            case "KEEPCASE": KeepCase = ReadFlags(fields[1])[0]; break;
            case "CIRCUMFIX": Circumfix = ReadFlags(fields[1])[0]; break;
            case "NOSUGGEST": NoSuggest = ReadFlags(fields[1])[0]; break;
            case "AF" when IsRow(fields): flagAliases.Add(ReadFlags(fields[1])); break;
            case "AM" when IsRow(fields): morphologyAliases.Add(string.Join(' ', fields[1..])); break;
            case "ICONV" when IsRow(fields): InputConversions.Add((fields[1], fields[2])); break;
            case "BREAK" when IsRow(fields): Breaks.Add(fields[1]); break;
            case "COMPOUNDRULE" when IsRow(fields): CompoundRules.Add(fields[1]); break;
            case "PFX": ReadAffix(fields, Prefixes, isPrefix: true); break;
            case "SFX": ReadAffix(fields, Suffixes, isPrefix: false); break;
        }
    }

    /// <summary>The first line of a table says how many rows follow.</summary>
    bool IsRow(string[] fields) => !begunTables.Add(fields[0]);

    void ReadAffix(string[] fields, Dictionary<int, AffixClass> classes, bool isPrefix)
    {
        var flag = ReadFlags(fields[1])[0];
        if (!classes.TryGetValue(flag, out var known))
        {
            classes.Add(flag, new(isPrefix, fields[2] == "Y", []));
            return;
        }

        var slash = fields[3].IndexOf('/', StringComparison.Ordinal);
        var add = slash < 0 ? fields[3] : fields[3][..slash];
        var condition = fields.Length > 4 && !fields[4].Contains(':', StringComparison.Ordinal) ? fields[4] : ".";
        known.Rules.Add(new(
            fields[2] == "0" ? "" : fields[2],
            add == "0" ? "" : add,
            new(condition),
            slash < 0 ? [] : ReadFlags(fields[3][(slash + 1)..]),
            Morphology(string.Join(' ', fields.Skip(5)))));
    }

    DictionaryEntry ReadEntry(string line)
    {
        var end = MorphologyStart(line);
        var word = line[..end].TrimEnd();
        var slash = 1;
        while (slash < word.Length && !(word[slash] == '/' && word[slash - 1] != '\\'))
            slash++;
        return new(
            word[..Math.Min(slash, word.Length)].Replace("\\/", "/", StringComparison.Ordinal),
            slash < word.Length ? ReadFlags(word[(slash + 1)..]) : [],
            Morphology(line[end..].Trim()));
    }

    /// <summary>Morphology follows a tab, or a space and a field as <c>po:</c>.</summary>
    static int MorphologyStart(string line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\t' || (line[i] == ' ' && i + 3 < line.Length && line[i + 3] == ':'))
                return i;
        }

        return line.Length;
    }

    string Morphology(string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var alias) && alias > 0 && alias <= morphologyAliases.Count ? morphologyAliases[alias - 1] : text;
}
