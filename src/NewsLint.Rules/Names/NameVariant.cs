using NewsLint.Languages.Names;

namespace NewsLint.Rules.Names;

/// <summary>Two spellings of what seems to be one name.</summary>
/// <param name="Kind">What they differ in.</param>
/// <param name="Rare">The spelling that the story has less often, or last.</param>
/// <param name="Usual">The other one.</param>
sealed record NameVariant(VariantKind Kind, NameWord Rare, NameWord Usual);
