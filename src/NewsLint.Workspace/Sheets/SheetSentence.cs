using System.Collections.Immutable;

namespace NewsLint.Workspace.Sheets;

/// <summary>A sentence with claims in it.</summary>
/// <param name="Text">As the story has it, white space apart.</param>
/// <param name="Marks">Where its claims stand in the text: the start and the end, without overlap.</param>
/// <param name="Rows">The claims.</param>
public sealed record SheetSentence(string Text, ImmutableArray<(int Start, int End)> Marks, ImmutableArray<SheetRow> Rows);
