namespace NewsLint.Workspace.Overviews;

/// <summary>A run that the history keeps.</summary>
/// <param name="Number">Its number, which grows.</param>
/// <param name="At">When it was, in UTC.</param>
/// <param name="Stories">The stories that could be read.</param>
/// <param name="Words">Their words.</param>
/// <param name="StoriesWithErrors">Those with an error.</param>
/// <param name="Errors">How many.</param>
/// <param name="Warnings">How many.</param>
/// <param name="Notes">How many.</param>
public sealed record PastRun(long Number, DateTime At, int Stories, int Words, int StoriesWithErrors, int Errors, int Warnings, int Notes)
{
    public int Findings => Errors + Warnings + Notes;

    /// <summary>Findings for a thousand words; 0 without words.</summary>
    public double Rate => Words == 0 ? 0 : 1000.0 * Findings / Words;
}
