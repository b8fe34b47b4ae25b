using System.Runtime.InteropServices;

namespace NewsLint.Languages.Names;

/// <summary>A word of names in one spelling, with all its places in the story.</summary>
public sealed class NameWord(NameText name)
{
    /// <summary>Of a word that stands beside more, the first ones tell.</summary>
    public const int MostNeighbours = 50;

    readonly List<NamePlace> places = new(1);
    List<string>? before, after;

    public NameText Name => name;

    public string Text => name.Text;

    public string Folded => name.Folded;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NamePlace> Places => places;

    public int Count => places.Count;

    /// <summary>The different words that stand before it in names, and after it.</summary>
    public ReadOnlySpan<string> Before => CollectionsMarshal.AsSpan(before);

    public ReadOnlySpan<string> After => CollectionsMarshal.AsSpan(after);

    /// <summary>True when some name ends with it.</summary>
    public bool IsEverLast { get; private set; }

    internal void Add(NamePlace place)
    {
        places.Add(place);
        AddOnce(ref before, place.Before);
        AddOnce(ref after, place.After);
        IsEverLast |= place.After.Length == 0;
    }

    static void AddOnce(ref List<string>? neighbours, string word)
    {
        if (word.Length == 0)
            return;

        neighbours ??= new(1);
        if (neighbours.Count < MostNeighbours && !neighbours.Contains(word))
            neighbours.Add(word);
    }
}
