using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint;

/// <summary>Another place that a finding rests on, with a few words on what stands there.</summary>
public sealed record Evidence(TextSpan Span, Wording Note);
