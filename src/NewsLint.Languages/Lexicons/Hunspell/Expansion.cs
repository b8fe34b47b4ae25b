namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>All forms that entries and affixes make. Elided words before a form are bits of it, not forms of their own: there would be seven times as many.</summary>
sealed class Expansion(AffixFile affixes)
{
    readonly List<ExpandedForm> forms = [];

    public List<ExpandedForm> Expand(IEnumerable<DictionaryEntry> entries)
    {
        foreach (var entry in entries)
        {
            Expand(entry, entry.Word, WordMarks.None);
            if (IsMixedCase(entry) && !Has(entry.Flags, affixes.Forbidden))
                Expand(entry, char.ToUpperInvariant(entry.Word[0]) + entry.Word[1..].ToLowerInvariant(), WordMarks.OnlyInCapitals);
        }

        return forms;
    }

    /// <summary>As Hunspell: a word in mixed case, or all capitals with affixes, is found in a text of capitals by its capitalised form.</summary>
    static bool IsMixedCase(DictionaryEntry entry)
    {
        var (upper, lower) = (entry.Word.Count(char.IsUpper), entry.Word.Count(char.IsLower));
        if (upper == 0 || (upper == 1 && char.IsUpper(entry.Word[0])))
            return false;
        return lower > 0 || entry.Flags.Length > 0;
    }

    static bool Has(int[] flags, int flag) => flag >= 0 && flags.Contains(flag);

    void Expand(DictionaryEntry entry, string word, WordMarks marks)
    {
        marks |= Has(entry.Flags, affixes.KeepCase) ? WordMarks.KeepsCase : WordMarks.None;
        marks |= Has(entry.Flags, affixes.NoSuggest) ? WordMarks.NeverOffered : WordMarks.None;
        if (Has(entry.Flags, affixes.Forbidden))
        {
            forms.Add(new(word, entry.Word, entry.Morphology, 0, marks | WordMarks.Forbidden));
            return;
        }

        var stem = new Stage(entry, word, entry.Flags, [], entry.Morphology, marks);
        AddPrefixes(stem with { StandsAlone = !Has(entry.Flags, affixes.NeedAffix) && !Has(entry.Flags, affixes.OnlyInCompound) });
        foreach (var (suffixed, combines) in WithSuffixes(stem, entry.Flags))
        {
            if (Has(suffixed.Own, affixes.OnlyInCompound))
                continue;

            var isCircumfix = Has(suffixed.Own, affixes.Circumfix);
            AddPrefixes(suffixed with { IsSuffixed = true, Combines = combines, IsCircumfix = isCircumfix, StandsAlone = !isCircumfix && !Has(suffixed.Own, affixes.NeedAffix) });
            foreach (var (twice, combinesTwice) in WithSuffixes(suffixed, suffixed.Own))
                AddPrefixes(twice with { IsSuffixed = true, Combines = combines && combinesTwice, IsCircumfix = false, StandsAlone = true });
        }
    }

    IEnumerable<(Stage Stage, bool Combines)> WithSuffixes(Stage stage, int[] flags)
    {
        foreach (var flag in flags)
        {
            if (!affixes.Suffixes.TryGetValue(flag, out var suffix))
                continue;

            foreach (var rule in suffix.Rules)
            {
                if (rule.AddTo(stage.Word, isPrefix: false, affixes.MayStripAll) is { } word)
                    yield return (stage with { Word = word, Own = rule.Flags, Morphology = Join(stage.Morphology, rule.Morphology) }, suffix.Combines);
            }
        }
    }

    void AddPrefixes(Stage stage)
    {
        var elisions = 0u;
        foreach (var flag in stage.Flags.Concat(stage.Own))
        {
            if (!affixes.Prefixes.TryGetValue(flag, out var prefix) || (stage.IsSuffixed && !(stage.Combines && prefix.Combines)))
                continue;

            if (prefix.ElisionBit >= 0)
            {
                elisions |= 1u << prefix.ElisionBit;
                continue;
            }

            foreach (var rule in prefix.Rules)
                AddPrefixed(stage, rule);
        }

        if (stage.StandsAlone || elisions != 0)
            Add(stage, stage.Word, stage.Morphology, elisions, stage.StandsAlone);
    }

    void AddPrefixed(Stage stage, AffixRule rule)
    {
        if (Has(rule.Flags, affixes.Circumfix) != stage.IsCircumfix || rule.AddTo(stage.Word, isPrefix: true, affixes.MayStripAll) is not { } word)
            return;

        var morphology = Join(stage.Morphology, rule.Morphology);
        var elisions = 0u;
        foreach (var flag in rule.Flags)
            elisions |= affixes.Prefixes.TryGetValue(flag, out var before) && before.ElisionBit >= 0 ? 1u << before.ElisionBit : 0;

        var standsAlone = !Has(rule.Flags, affixes.NeedAffix);
        if (standsAlone || elisions != 0)
            Add(stage, word, morphology, elisions, standsAlone);
        if (stage.IsSuffixed)
            return;

        var prefixed = stage with { Word = word, Flags = [], Morphology = morphology, IsSuffixed = true, StandsAlone = true };
        foreach (var (suffixed, combines) in WithSuffixes(prefixed, rule.Flags))
            AddPrefixes(suffixed with { Combines = combines });
    }

    void Add(Stage stage, string word, string morphology, uint elisions, bool standsAlone) =>
        forms.Add(new(word, stage.Entry.Word, morphology, elisions, standsAlone ? stage.Marks : stage.Marks | WordMarks.OnlyElided));

    static string Join(string first, string second) => first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";

    /// <summary>A word on its way: the entry, the form so far, the entry's flags and those of the last affix.</summary>
    sealed record Stage(DictionaryEntry Entry, string Word, int[] Flags, int[] Own, string Morphology, WordMarks Marks)
    {
        public bool StandsAlone { get; init; }

        public bool IsSuffixed { get; init; }

        public bool Combines { get; init; }

        public bool IsCircumfix { get; init; }
    }
}
