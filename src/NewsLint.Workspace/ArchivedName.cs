using System.Collections.Immutable;
using NewsLint.Languages.Names;

namespace NewsLint.Workspace;

/// <summary>A name as an archive has it.</summary>
/// <param name="Form">The commonest form.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Stories">How many stories have the form.</param>
/// <param name="Also">Other forms in use, with the stories that have them.</param>
/// <param name="Slips">Forms so rare that they seem to be slips, with the stories that have them.</param>
public sealed record ArchivedName(string Form, NameKind Kind, int Stories, ImmutableArray<(string Form, int Stories)> Also, ImmutableArray<(string Form, int Stories)> Slips);
