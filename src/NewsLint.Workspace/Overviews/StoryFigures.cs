using System.Collections.Immutable;

namespace NewsLint.Workspace.Overviews;

/// <summary>A story with findings.</summary>
/// <param name="Path">As the person called it.</param>
/// <param name="Headline">Its headline; empty for none.</param>
/// <param name="Section">Its section; empty for none.</param>
/// <param name="Day">Its publication day.</param>
/// <param name="Errors">How many.</param>
/// <param name="Warnings">How many.</param>
/// <param name="Notes">How many.</param>
/// <param name="Findings">What was found, the gravest first; empty where too many other stories are worse.</param>
public sealed record StoryFigures(string Path, string Headline, string Section, DateOnly? Day, int Errors, int Warnings, int Notes, ImmutableArray<ShownFinding> Findings)
{
    /// <summary>For putting the worst first.</summary>
    public (int Errors, int Warnings, int Notes) Weight => (Errors, Warnings, Notes);
}
