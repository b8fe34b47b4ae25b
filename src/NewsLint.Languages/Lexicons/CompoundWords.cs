namespace NewsLint.Languages.Lexicons;

/// <summary>Words made by Hunspell's COMPOUNDRULE: English ordinals in figures, <c>21st</c>.</summary>
/// <remarks>A rule is a row of flags, each with <c>*</c> (any number) or <c>?</c> (perhaps) after it; a part fits a flag it has.</remarks>
sealed class CompoundWords(SpellerSettings settings, byte varieties)
{
    const int LongestPart = 20;

    readonly string[] rules = [.. settings.CompoundRules.Where(rule => (rule.Varieties & varieties) != 0).Select(rule => rule.Pattern)];
    readonly Dictionary<string, string> parts = settings.CompoundParts
        .Where(part => (part.Varieties & varieties) != 0)
        .GroupBy(part => part.Word, part => part.Flags, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, string.Concat, StringComparer.Ordinal);

    public bool Accept(string word) => char.IsAsciiDigit(word[0]) && Array.Exists(rules, rule => Fits(word, rule, isFirst: true));

    bool Fits(ReadOnlySpan<char> word, ReadOnlySpan<char> rule, bool isFirst)
    {
        if (rule.IsEmpty)
            return word.IsEmpty && !isFirst;

        var (flag, repeats, isOptional) = (rule[0], rule.Length > 1 && rule[1] == '*', rule.Length > 1 && rule[1] is '*' or '?');
        var rest = rule[(isOptional ? 2 : 1)..];
        if (isOptional && Fits(word, rest, isFirst))
            return true;

        var lookup = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(word.Length, LongestPart); length++)
        {
            if (lookup.TryGetValue(word[..length], out var flags) && flags.Contains(flag) && Fits(word[length..], repeats ? rule : rest, isFirst: false))
                return true;
        }

        return false;
    }
}
