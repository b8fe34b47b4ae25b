using NewsLint.Text;

namespace NewsLint;

/// <summary>A change that would settle a finding.</summary>
/// <param name="IsSafe">True when it cannot change what the sentence says, so that it may be applied unseen.</param>
public sealed record Fix(TextSpan Span, string Replacement, bool IsSafe = false);
