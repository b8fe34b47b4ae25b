using System.Globalization;

namespace NewsLint.Languages.Lexicons;

/// <summary>What a speller must know besides words. Kept in the lexicon as lines of fields parted by tabs.</summary>
sealed class SpellerSettings
{
    public List<string> Varieties { get; } = [];

    public List<(string From, string To)> InputConversions { get; } = [];

    public List<string> Breaks { get; } = [];

    /// <summary>Elided words by their letters, <c>l'</c>.</summary>
    public Dictionary<string, List<Elision>> Elisions { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that only compounds are made of, by variety and flag.</summary>
    public List<CompoundPart> CompoundParts { get; } = [];

    public List<CompoundRule> CompoundRules { get; } = [];

    public static SpellerSettings Read(ReadOnlySpan<char> text)
    {
        var settings = new SpellerSettings();
        foreach (var range in text.Split('\n'))
        {
            if (!text[range].IsEmpty)
                settings.ReadLine(text[range].ToString().Split('\t'));
        }

        return settings;
    }

    public string Write() => string.Join('\n',
    [
        .. Varieties.Select(name => $"variety\t{name}"),
        .. InputConversions.Select(pair => $"input\t{pair.From}\t{pair.To}"),
        .. Breaks.Select(mark => $"break\t{mark}"),
        .. Elisions.Values.SelectMany(list => list).Select(elision => $"elision\t{elision.Fields}"),
        .. CompoundParts.Select(part => $"part\t{part.Varieties}\t{part.Flags}\t{part.Word}"),
        .. CompoundRules.Select(rule => $"compound\t{rule.Varieties}\t{rule.Pattern}"),
    ]);

    void ReadLine(string[] fields)
    {
        switch (fields[0])
        {
            case "variety": Varieties.Add(fields[1]); break;
            case "input": InputConversions.Add((fields[1], fields[2])); break;
            case "break": Breaks.Add(fields[1]); break;
            case "elision": Add(new(byte.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3], fields[4])); break;
            case "part": CompoundParts.Add(new(byte.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3])); break;
            case "compound": CompoundRules.Add(new(byte.Parse(fields[1], CultureInfo.InvariantCulture), fields[2])); break;
        }
    }

    public void Add(Elision elision)
    {
        if (!Elisions.TryGetValue(elision.Head, out var list))
            Elisions.Add(elision.Head, list = []);
        list.Add(elision);
    }

    public readonly record struct CompoundPart(byte Varieties, string Flags, string Word);

    public readonly record struct CompoundRule(byte Varieties, string Pattern);
}
