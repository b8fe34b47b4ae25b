namespace NewsLint.Articles;

public enum TokenKind : byte
{
    /// <summary>A word, its hyphens and inner apostrophes included; an elided French article (<c>l'</c>) is a word of its own.</summary>
    Word,

    /// <summary>A word whose full stop belongs to it: <c>M.</c>, <c>U.S.</c>, <c>p.m.</c></summary>
    Abbreviation,

    /// <summary>A number in figures with its separators: <c>11.000</c>, <c>11 000</c>, <c>8,5</c>, <c>2-1</c>, <c>1er</c>.</summary>
    Number,

    /// <summary>A time of day in figures: <c>12:30</c>, <c>12 h 30</c>.</summary>
    Time,

    /// <summary>One mark, or a run of full stops that is an ellipsis.</summary>
    Punctuation,

    /// <summary>Any other visible character: <c>€</c>, <c>%</c>, an emoji.</summary>
    Symbol,

    Url,
    Email,

    /// <summary>An account's name: <c>@lemonde</c>.</summary>
    Handle,

    Hashtag,
}
