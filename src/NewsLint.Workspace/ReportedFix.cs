using NewsLint.Text;

namespace NewsLint.Workspace;

public sealed record ReportedFix(SourceSpan Span, string Replacement, bool IsSafe);
