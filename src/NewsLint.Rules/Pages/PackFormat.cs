using System.Runtime.InteropServices;

namespace NewsLint.Rules.Pages;

/// <summary>The layout of a pack: rule pages compiled for use without being read. Little-endian; rows are found by their number.</summary>
/// <remarks>
/// Header, then the tables it counts, in its order, then bytes that rows point into. Words are numbered from 1, those that begin a phrase first; states of the phrase
/// automaton from 0, its root. Hash tables probe linearly and have a power of two of places.
/// </remarks>
static class PackFormat
{
    public const uint Magic = 0x33504C4E;

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Header(uint Magic, int WordPlaces, int PhraseStarts, int ArcPlaces, int States, int Phrases, int Triggers, int TriggerWords, int FreePatterns, int Patterns, int Literals, int Regexes, int Pages, int Bytes);

    /// <summary>A place of the word table: a folded word's hash, its number, and its characters.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct WordRow(uint Hash, int Word, int Offset, int Length);

    /// <summary>A place of the automaton's table: from a state over a word to a state.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct ArcRow(int From, int Word, int To);

    /// <summary>A range of rows of another table.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct RangeRow(int First, int Count);

    /// <summary>A phrase that ends in a state: its page and which of the page's patterns it is.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct PhraseRow(int Page, int Pattern);

    /// <summary>A pattern to try when its word is met: it begins from <paramref name="Nearest"/> to <paramref name="Farthest"/> tokens before.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct TriggerRow(int Pattern, int Nearest, int Farthest);

    /// <summary>A token pattern: its page and which of the page's patterns it is.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct PatternRow(int Page, int Pattern);

    /// <summary>Characters that a match of a regular expression may have to hold.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct LiteralRow(int Offset, int Length);

    /// <summary>A regular expression: its page, which of the page's it is, and the literals of which every match holds one; none where that is not known.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct RegexRow(int Page, int Regex, int FirstLiteral, int Literals);

    /// <summary>What decides whether a page speaks at all, and where the rest of it is.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct PageRow(int Language, int Blocks, int Offset);

    public static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    public static uint HashArc(int from, int word) => (uint)(from * 31 + word) * 2654435769u;

    /// <summary>Two letters as a number; 0 for any language.</summary>
    public static int LanguageNumber(string code) => code.Length == 2 ? (code[0] << 8) | code[1] : 0;
}
