using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Names;
using NewsLint.Languages.Quantities;
using NewsLint.Languages.Tagging;

namespace NewsLint.Languages.Lexicons;

/// <summary>A word as stories write it, looked up once; what its readers find out about it stays with it.</summary>
public sealed class KnownWord
{
    /// <summary>Apart from the word, so that what is read in every story is not spread over the memory.</summary>
    readonly Notes notes = new();

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
    public NameText Name => notes.Name ??= NameText.Of(Cast.Bare(Written));

    /// <summary>What the word is around names in the language of its lexicon.</summary>
    internal NameRoles? Roles { get => notes.Roles; set => notes.Roles = value; }

    /// <summary>Whether the language has the word in some way, once that was asked.</summary>
    public bool? IsRight { get => notes.IsRight; set => notes.IsRight = value; }

    /// <summary>Gender and number that it asks of a noun as its determiner, once that was asked.</summary>
    public WordForm? AsDeterminer { get => notes.AsDeterminer; set => notes.AsDeterminer = value; }

    /// <summary>What it says of a day, once that was asked.</summary>
    internal CalendarWord? Calendar { get => notes.Calendar; set => notes.Calendar = value; }

    /// <summary>What it is in a number, once that was asked.</summary>
    internal NumberWord? AsNumber { get => notes.AsNumber; set => notes.AsNumber = value; }

    /// <summary>Where the shipped spellings of its language have it as a form's first word, once that was asked.</summary>
    public int? Spelled { get => notes.Spelled; set => notes.Spelled = value; }

    /// <summary>What the word may begin to say of the world, as a number of the rules' own, once that was asked.</summary>
    public int? Cue { get => notes.Cue; set => notes.Cue = value; }

    /// <summary>What the tagger of its language sees of it, once a sentence with it was tagged.</summary>
    internal SeenWord? Seen { get => notes.Seen; set => notes.Seen = value; }

    /// <summary>The words that may have been meant by one that the language does not have, once that was asked.</summary>
    public IReadOnlyList<(string Word, float Cost)>? Near { get => notes.Near; set => notes.Near = value; }

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

    sealed class Notes
    {
        public NameText? Name;
        public SeenWord? Seen;
        public NameRoles? Roles;
        public bool? IsRight;
        public WordForm? AsDeterminer;
        public CalendarWord? Calendar;
        public NumberWord? AsNumber;
        public int? Spelled, Cue;
        public IReadOnlyList<(string Word, float Cost)>? Near;
    }
}
