using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Names;
using NewsLint.Languages.Quantities;

namespace NewsLint.Languages.Lexicons;

/// <summary>A word as stories write it, looked up once; what its readers find out about it stays with it.</summary>
public sealed class KnownWord
{
    NameText? name;

    internal KnownWord(string written, string folded, LexiconEntry asWritten, LexiconEntry inSmall)
    {
        (Written, Folded, AsWritten, InSmall) = (written, folded, asWritten, inSmall);
        Hash = WordHash.Of(folded);
        HasCapital = HasUpper(written);
        Lacks = (folded.Contains('-', StringComparison.Ordinal) ? WordLack.None : WordLack.Hyphen) | (HasCapital ? WordLack.None : WordLack.Capital);
    }

    public string Written { get; }

    /// <summary>What its readers found it not to be.</summary>
    public WordLack Lacks { get; set; }

    /// <summary>In lower case and with straight apostrophes.</summary>
    public string Folded { get; }

    /// <summary>A hash of the word in lower case, the same on every run.</summary>
    public uint Hash { get; }

    /// <summary>True for a word with a capital anywhere.</summary>
    public bool HasCapital { get; }

    /// <summary>What the lexicon has of the word as it is written, and in small letters.</summary>
    public LexiconEntry AsWritten { get; }

    public LexiconEntry InSmall { get; }

    /// <summary>The lexicon's number of the word as it is written; -1 when it is not there.</summary>
    public int Number => AsWritten.Number;

    /// <summary>The same for the word in small letters.</summary>
    public int SmallNumber => InSmall.Number;

    /// <summary>The word as one of a name, without an English possessive.</summary>
    public NameText Name => name ??= NameText.Of(Cast.Bare(Written));

    /// <summary>What the word is around names in the language of its lexicon.</summary>
    internal NameRoles? Roles { get; set; }

    /// <summary>Whether the language has the word in some way, once that was asked.</summary>
    public bool? IsRight { get; set; }

    /// <summary>Gender and number that it asks of a noun as its determiner, once that was asked.</summary>
    public WordForm? AsDeterminer { get; set; }

    /// <summary>What it says of a day, once that was asked.</summary>
    internal CalendarWord? Calendar { get; set; }

    /// <summary>What it is in a number, once that was asked.</summary>
    internal NumberWord? AsNumber { get; set; }

    /// <summary>Where the shipped spellings of its language have it as a form's first word, once that was asked.</summary>
    public int? Spelled { get; set; }

    /// <summary>What the word may begin to say of the world, as a number of the rules' own, once that was asked.</summary>
    public int? Cue { get; set; }

    /// <summary>The words that may have been meant by one that the language does not have, once that was asked.</summary>
    public IReadOnlyList<(string Word, float Cost)>? Near { get; set; }

    /// <summary>The number that a list of words has for it, and the list that was asked last.</summary>
    public (object? List, int Number) Listed { get; set; }

    static bool HasUpper(string written)
    {
        foreach (var c in written)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }
}
