using System.Collections.Immutable;

namespace NewsLint.Languages.Names;

/// <summary>Somebody or something that a story names, with all that it says for them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The fullest form, the commonest of these.</param>
/// <param name="Mentions">All places, in the order of the text; one at least.</param>
public sealed record Figure(NameKind Kind, string Name, ImmutableArray<Mention> Mentions);
