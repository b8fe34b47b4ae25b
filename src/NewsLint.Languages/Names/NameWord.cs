namespace NewsLint.Languages.Names;

/// <summary>A word of names in one spelling, with all its places in the story.</summary>
public sealed class NameWord(string text, string folded)
{
    readonly List<NamePlace> places = [];
    string? sound;

    public string Text => text;

    public string Folded => folded;

    public string Sound => sound ??= NameSpelling.Sound(folded);

    /// <summary>Its letters, a bit each: words with very different sets cannot be near.</summary>
    public ulong Letters { get; } = LettersOf(folded);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NamePlace> Places => places;

    public int Count => places.Count;

    internal void Add(NamePlace place) => places.Add(place);

    internal static ulong LettersOf(string folded)
    {
        var set = 0ul;
        foreach (var c in folded)
            set |= 1ul << (c & 63);
        return set;
    }
}
