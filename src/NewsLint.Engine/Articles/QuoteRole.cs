namespace NewsLint.Articles;

public enum QuoteRole : byte
{
    Opens,
    Closes,

    /// <summary>Opens a paragraph or a line inside a quotation that began earlier.</summary>
    Continues,
}
