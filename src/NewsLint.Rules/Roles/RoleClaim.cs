using NewsLint.Text;

namespace NewsLint.Rules.Roles;

/// <summary>A place where the story says what somebody is.</summary>
/// <param name="Person">The person's full name, folded.</param>
/// <param name="Name">The name as it stands there.</param>
/// <param name="Role">What they are said to be.</param>
/// <param name="Span">The words for it.</param>
/// <param name="Party">The party that stands beside it; empty for none.</param>
/// <param name="IsAfter">True for what stands after the name, behind a comma.</param>
sealed record RoleClaim(string Person, string Name, Role Role, TextSpan Span, string Party, bool IsAfter);
