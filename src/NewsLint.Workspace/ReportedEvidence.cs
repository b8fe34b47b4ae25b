using NewsLint.Text;

namespace NewsLint.Workspace;

public sealed record ReportedEvidence(SourceSpan Span, string Note);
