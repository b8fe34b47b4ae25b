namespace NewsLint.Languages.Names;

/// <summary>A word of names in one spelling, with all its places in the story.</summary>
public sealed class NameWord(NameText name)
{
    readonly List<NamePlace> places = [];
    readonly HashSet<string> before = new(StringComparer.Ordinal), after = new(StringComparer.Ordinal);

    public NameText Name => name;

    public string Text => name.Text;

    public string Folded => name.Folded;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NamePlace> Places => places;

    public int Count => places.Count;

    /// <summary>The different words that stand before it in names, and after it.</summary>
    public IReadOnlySet<string> Before => before;

    public IReadOnlySet<string> After => after;

    /// <summary>True when some name ends with it.</summary>
    public bool IsEverLast { get; private set; }

    internal void Add(NamePlace place)
    {
        places.Add(place);
        if (place.Before.Length > 0)
            before.Add(place.Before);
        if (place.After.Length > 0)
            after.Add(place.After);
        else
            IsEverLast = true;
    }
}
