namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>What the letters next to an affix must be, one element a letter: <c>[^aeiou]y</c>.</summary>
sealed class AffixCondition
{
    readonly List<(string Letters, bool IsNot)> elements = [];

    public AffixCondition(string pattern)
    {
        Pattern = pattern;
        for (var i = 0; i < pattern.Length && pattern != "."; i++)
        {
            var close = pattern[i] == '[' ? pattern.IndexOf(']', i) : -1;
            if (close < 0)
            {
                elements.Add(pattern[i] == '.' ? ("", true) : (pattern[i].ToString(), false));
                continue;
            }

            var set = pattern[(i + 1)..close];
            elements.Add(set.StartsWith('^') ? (set[1..], true) : (set, false));
            i = close;
        }
    }

    public string Pattern { get; }

    public bool MatchesStart(ReadOnlySpan<char> word) => word.Length >= elements.Count && Matches(word[..elements.Count]);

    public bool MatchesEnd(ReadOnlySpan<char> word) => word.Length >= elements.Count && Matches(word[^elements.Count..]);

    bool Matches(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].Letters.Contains(letters[i]) == elements[i].IsNot)
                return false;
        }

        return true;
    }
}
