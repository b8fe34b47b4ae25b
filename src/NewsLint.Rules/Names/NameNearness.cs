using System.Numerics;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Names;

/// <summary>Judges two spellings by their letters alone.</summary>
static class NameNearness
{
    const int LongName = 8, FairName = 5, LongestEnding = 6;

    /// <summary>How forms of one word end, and peoples beside their countries, in French and English.</summary>
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new HashSet<string>(
        ("ie ies ien iens ienne iennes ain ains aine aines an ans ane anes ais aise aises ois oise oises e es s x o a ish ese ne nes in ins ine ines"
        + " er ers eur eurs us os al aux ale ales iste istes y as isme i ique iques is").Split(' ').Append(""),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False for most words that <see cref="Of"/> finds far from each other, told by their letters and lengths: an edit changes two letters of a set at most.</summary>
    public static bool MayBeNear(NameWord one, NameWord other)
    {
        var edits = Edits(one.Folded, other.Folded);
        return (Math.Abs(one.Folded.Length - other.Folded.Length) <= edits && BitOperations.PopCount(one.Name.LetterSet ^ other.Name.LetterSet) <= 2 * edits)
            || BitOperations.PopCount(one.Name.SoundSet ^ other.Name.SoundSet) <= 2;
    }

    static int Edits(string one, string other) => Math.Min(one.Length, other.Length) >= LongName ? 3 : 2;

    public static Nearness Of(NameWord one, NameWord other)
    {
        var (a, b) = (one.Folded, other.Folded);
        var shorter = Math.Min(a.Length, b.Length);
        var distance = NameSpelling.Distance(a, b, Edits(a, b));
        if ((distance <= 1 && Math.Max(a.Length, b.Length) >= FairName) || (distance <= 2 && shorter >= LongName) || one.Name.Sound == other.Name.Sound)
            return Nearness.Near;
        if (distance <= 1 || (distance <= 2 && shorter >= FairName) || (distance <= 3 && shorter >= LongName) || NameSpelling.Distance(one.Name.Sound, other.Name.Sound, 1) <= 1)
            return Nearness.Loose;
        if (distance <= 2 && a[0] == b[0] && one.Name.IsGivenName && other.Name.IsGivenName)
            return Nearness.Loose;
        return Nearness.Far;
    }

    /// <summary>True where something else than a slip makes the difference: words that were joined, figures, a part of a double name, a letter of a series.</summary>
    public static bool IsOtherwiseExplained(NameWord one, NameWord other) =>
        IsJoined(one, other)
        || !Figures(one.Text).SequenceEqual(Figures(other.Text))
        || IsBeginning(one.Folded, other.Folded) || IsBeginning(other.Folded, one.Folded)
        || HasOtherPart(one, other);

    static IEnumerable<char> Figures(string text) => text.Where(char.IsAsciiDigit);

    public static bool IsJoined(NameWord one, NameWord other) => IsJoined(one.Text, other.Text) || IsJoined(other.Text, one.Text);

    /// <summary>"SarkozyLa": paragraphs without a space between them.</summary>
    static bool IsJoined(string longer, string shorter) =>
        longer.Length > shorter.Length
        && ((longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && char.IsUpper(longer[shorter.Length])) || (longer.EndsWith(shorter, StringComparison.Ordinal) && char.IsUpper(longer[^shorter.Length])));

    /// <summary>"Saint-Trop", "Puffy": one goes on where the other ends, by more than a letter.</summary>
    static bool IsBeginning(string shorter, string longer) => longer.Length > shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal);

    /// <summary>Double names with a part that is another, an acronym perhaps, or with several parts in the plural, or with more parts.</summary>
    static bool HasOtherPart(NameWord one, NameWord other)
    {
        var (first, second) = (one.Text.Split('-'), other.Text.Split('-'));
        if (first.Length != second.Length)
            return Math.Abs(first.Length - second.Length) > 1;

        var unlike = first.Zip(second).Where(pair => NameSpelling.Fold(pair.First) != NameSpelling.Fold(pair.Second)).ToArray();
        return first.Length > 1 && (unlike.Length > 1 || unlike.Any(pair => AreOthers(pair.First, pair.Second)));
    }

    static bool AreOthers(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter < 3 || (one.All(char.IsUpper) && other.All(char.IsUpper)) || NameSpelling.Distance(NameSpelling.Fold(one), NameSpelling.Fold(other), 2) > (shorter >= FairName ? 2 : 1);
    }

    /// <summary>True for words that differ in two letters that changed places.</summary>
    public static bool AreSwapped(string one, string other) => one.Length == other.Length && one.Order().SequenceEqual(other.Order());

    /// <summary>True for two forms of one word, or a place and its people: they share a beginning, and each goes on with an ending of the language.</summary>
    public static bool IsInflection(string one, string other)
    {
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        var (first, second) = (one[shared..], other[shared..]);
        if (shared > 0 && one[shared - 1] == 'a' && $"{first}{second}" is "n" or "ns")
            return true;

        return shared >= 3 && IsEnding(first) && IsEnding(second) && (first, second) is not ("y", "i" or "ie") and not ("i" or "ie", "y");
    }

    /// <summary>True where family names have no forms: not a plural, and not the feminine of a Slavic name.</summary>
    public static bool IsOneInvariable(string one, string other) => one.TrimEnd('s') != other.TrimEnd('s') && one[^1] != 'a' && other[^1] != 'a';

    static bool IsEnding(ReadOnlySpan<char> text) => text.Length <= LongestEnding && Endings.Contains(text);
}
