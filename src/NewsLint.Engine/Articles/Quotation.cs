using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>Words in quotation marks, the marks included.</summary>
/// <param name="Depth">0 outermost.</param>
public readonly record struct Quotation(TextSpan Span, QuoteStyle Style, int Depth);
