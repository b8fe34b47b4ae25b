using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsLint.Languages;

/// <summary>What characters are to a reader of prose.</summary>
public static class Letters
{
    public const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F', ThinSpace = '\u2009', SoftHyphen = '\u00AD';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    /// <summary>A hyphen that may stand inside a word; dashes may not.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>True for letters and for what sits on or in them: combining accents, soft hyphens, joiners.</summary>
    public static bool IsInWord(char c) =>
        char.IsLetter(c) || (c >= SoftHyphen && (c is SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' || IsCombining(c)));

    public static bool IsCombining(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A space that may part the thousands of a number.</summary>
    public static bool IsThousandsSpace(char c) => c is ' ' or NoBreakSpace or NarrowNoBreakSpace or ThinSpace;

    public static bool IsNoBreak(char c) => c is NoBreakSpace or NarrowNoBreakSpace;

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>Lower case, and the straight apostrophe for every apostrophe: as words are compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : FoldOther(c);

    static char FoldOther(char c) => c < Folded.Length ? Folded[c] : IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);

    /// <summary>The Latin letters, folded.</summary>
    static readonly char[] Folded = [.. Enumerable.Range(0, 0x250).Select(c => IsApostrophe((char)c) ? '\'' : char.ToLowerInvariant((char)c))];

    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>The letter without its accent, in lower case.</summary>
    public static char Unaccented(char c)
    {
        var small = Fold(c);
        return small < 0xC0 || Accented.IndexOf(small) is var place && place < 0 ? small : Plain[place];
    }

    const string
        Accented = "àâäáãåāăąéèêëēėęěîïíìīįıôöóòõøōőùûüúūůűųÿýçćčñńňšśşșžźżğģłđðťțřľņķ",
        Plain = "aaaaaaaaaeeeeeeeeiiiiiiioooooooouuuuuuuuyycccnnnsssszzzgglddttrlnk";
}
