namespace NewsLint.Rules.Names;

/// <summary>Two spellings of what seems to be one name.</summary>
/// <param name="Kind">What they differ in.</param>
/// <param name="Rare">The spelling that the story has less often, or that is the less likely one.</param>
/// <param name="Usual">The other one.</param>
/// <param name="Certainty">Why the other one is taken for the right one.</param>
sealed record NameVariant(VariantKind Kind, NameForm Rare, NameForm Usual, Certainty Certainty);
