using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>The day that a dateline names, and where it names it; the year is often left out.</summary>
public sealed record DatelineDay(TextSpan Span, int Day, int Month, int? Year);
