using System.Collections.Immutable;
using NewsLint.Rules.Sheets;
using NewsLint.Text;

namespace NewsLint.Workspace.Sheets;

/// <summary>A claim on a worksheet, in the file's coordinates and the reader's language.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Words">As the story has it.</param>
/// <param name="About">What is claimed.</param>
/// <param name="Known">What NewsLint verified; empty where it could not.</param>
/// <param name="Findings">What NewsLint has against it.</param>
public sealed record SheetRow(int Number, SheetKind Kind, LinePosition Place, string Words, string About, string Known, ImmutableArray<string> Findings);
