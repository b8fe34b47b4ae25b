namespace NewsLint.Languages.Names;

/// <summary>A word of names in one spelling, with all its places in the story.</summary>
public sealed class NameWord(NameText name)
{
    static readonly HashSet<string> NoWords = new(StringComparer.Ordinal);

    readonly List<NamePlace> places = new(1);
    HashSet<string>? before, after;

    public NameText Name => name;

    public string Text => name.Text;

    public string Folded => name.Folded;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NamePlace> Places => places;

    public int Count => places.Count;

    /// <summary>The different words that stand before it in names, and after it.</summary>
    public IReadOnlySet<string> Before => before ?? NoWords;

    public IReadOnlySet<string> After => after ?? NoWords;

    /// <summary>True when some name ends with it.</summary>
    public bool IsEverLast { get; private set; }

    internal void Add(NamePlace place)
    {
        places.Add(place);
        if (place.Before.Length > 0)
            (before ??= new(StringComparer.Ordinal)).Add(place.Before);
        if (place.After.Length > 0)
            (after ??= new(StringComparer.Ordinal)).Add(place.After);
        else
            IsEverLast = true;
    }
}
