namespace NewsLint.Languages.Names;

/// <summary>A name, or a word of one, as stories write it, with what the lists say of it: worked out once, as most names come again.</summary>
public sealed class NameText
{
    /// <summary>Beyond this many texts a new table is begun; what is in the one before goes over to it when it is met again.</summary>
    const int MostTexts = 8_000;

    [ThreadStatic]
    static Dictionary<string, NameText>? table, tableBefore;

    readonly string written;
    string[]? words;
    string? sound, letters;
    ulong? soundSet;
    bool? isGivenName, isPlace, isKnown;
    (KnownName? Name, bool IsRead) known, misspelt;
    (KnownName? Name, int Other, bool IsRead) near;

    NameText(string written)
    {
        this.written = written;
        Text = written.Replace("\u00AD", "", StringComparison.Ordinal);
        Folded = NameSpelling.Fold(written);
        LetterSet = SetOf(Folded);
    }

    /// <summary>As it is written, soft hyphens apart.</summary>
    public string Text { get; }

    public string Folded { get; }

    /// <summary>The letters of the folded text, a bit each: texts with very different sets cannot be near.</summary>
    public ulong LetterSet { get; }

    public string Sound => sound ??= NameSpelling.Sound(Folded);

    /// <summary>The letters of the sound, a bit each.</summary>
    public ulong SoundSet => soundSet ??= SetOf(Sound);

    /// <summary>The folded letters and digits, without what joins or parts the words.</summary>
    public string Letters => letters ??= string.Concat(Folded.Where(char.IsLetterOrDigit));

    /// <summary>The folded words that known names are compared by.</summary>
    public ReadOnlySpan<string> Words => words ??= KnownNames.WordsOf(Folded);

    /// <summary>True for a given name, and for a double one that begins with one.</summary>
    public bool IsGivenName => isGivenName ??= NameList.GivenNames.Contains(Folded)
        || (Folded.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && NameList.GivenNames.Contains(Folded.AsSpan(0, hyphen)));

    public bool IsPlace => isPlace ??= NameList.Places.Contains(Folded);

    /// <summary>True for a place, a given name and a word of a known name.</summary>
    public bool IsListed => IsPlace || NameList.GivenNames.Contains(Folded) || KnownNames.Shipped.HasWord(Folded);

    /// <summary>True for a word or a name that French or English has, in the plural too, and for what ends in a common word: "pan-democracy".</summary>
    public bool IsKnown => isKnown ??= IsListed || NewsLanguage.French.HasWord(Text) || NewsLanguage.English.HasWord(Text)
        || (Text[^1] == 's' && Text.Length > 3 && (Of(Text.AsSpan(0, Text.Length - 1)).IsListed || NewsLanguage.English.HasWord(Text[..^1])))
        || (Text.LastIndexOf('-') is var hyphen and > 0 && Text.Length - hyphen > 4 && char.IsLower(Text[hyphen + 1]) && Text[(hyphen + 1)..] is var last && (NewsLanguage.French.HasWord(last) || NewsLanguage.English.HasWord(last)));

    /// <summary>The name of public life that is spelled so.</summary>
    public KnownName? Known
    {
        get
        {
            if (!known.IsRead)
                known = (KnownNames.Shipped.WithForm(Words), true);
            return known.Name;
        }
    }

    /// <summary>The name of public life that has this spelling among its usual misspellings.</summary>
    public KnownName? Misspelt
    {
        get
        {
            if (!misspelt.IsRead)
                misspelt = (KnownNames.Shipped.WithWrong(this), true);
            return misspelt.Name;
        }
    }

    /// <summary>The name of public life with the same words but for a near one, and the number of that word; for a lone word, the name that is a letter away.</summary>
    public (KnownName? Name, int Other) Near
    {
        get
        {
            if (!near.IsRead)
                near = (Words.Length == 1 ? KnownNames.Shipped.NearestAlone(Words[0]) : KnownNames.Shipped.Nearest(Words, out near.Other), near.Other, true);
            return (near.Name, near.Other);
        }
    }

    /// <summary>What is known of a text; kept for the thread that asks.</summary>
    public static NameText Of(ReadOnlySpan<char> text)
    {
        var texts = (table ??= new(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        if (texts.TryGetValue(text, out var found))
            return found;

        if (table.Count >= MostTexts)
            (table, tableBefore) = (new(StringComparer.Ordinal), table);
        if (tableBefore is null || !tableBefore.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out found))
            found = new(text.ToString());
        table[found.written] = found;
        return found;
    }

    internal static ulong SetOf(ReadOnlySpan<char> folded)
    {
        var set = 0ul;
        foreach (var c in folded)
            set |= 1ul << (c & 63);
        return set;
    }
}
