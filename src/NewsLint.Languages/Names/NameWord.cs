namespace NewsLint.Languages.Names;

/// <summary>A word of names in one spelling, with all its places in the story.</summary>
public sealed class NameWord(NameText name)
{
    readonly List<NamePlace> places = [];

    public NameText Name => name;

    public string Text => name.Text;

    public string Folded => name.Folded;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NamePlace> Places => places;

    public int Count => places.Count;

    internal void Add(NamePlace place) => places.Add(place);
}
