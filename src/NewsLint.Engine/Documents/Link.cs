using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>Words of a story that lead elsewhere.</summary>
/// <param name="Span">The words.</param>
/// <param name="Target">Where they lead, as it is written.</param>
public readonly record struct Link(TextSpan Span, string Target);
