namespace NewsLint.Articles;

/// <summary>Words for people, in the two languages that every message speaks.</summary>
public readonly record struct Wording(string French, string English)
{
    public static implicit operator Wording((string French, string English) words) => new(words.French, words.English);
}
