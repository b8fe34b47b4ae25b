namespace NewsLint.Articles;

/// <summary>A family of quotation marks.</summary>
public enum QuoteStyle : byte
{
    /// <summary><c>« »</c></summary>
    Guillemets,

    /// <summary><c>“ ”</c>, and German <c>„ “</c>.</summary>
    Curly,

    /// <summary><c>" "</c></summary>
    Straight,

    /// <summary><c>‘ ’</c>, told from apostrophes by what stands around them.</summary>
    SingleCurly,

    /// <summary><c>‹ ›</c></summary>
    SingleGuillemets,
}
