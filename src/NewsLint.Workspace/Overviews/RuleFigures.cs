namespace NewsLint.Workspace.Overviews;

/// <summary>What one rule said in a run.</summary>
public sealed class RuleFigures(string id)
{
    public string Id => id;

    /// <summary>The level that it mostly spoke at.</summary>
    public Level Level { get; internal set; }

    public int Findings { get; internal set; }

    public int Stories { get; internal set; }

    /// <summary>Findings that a directive excused, the newsroom's vocabulary, or the baseline.</summary>
    public int ByDirective { get; internal set; }

    public int ByVocabulary { get; internal set; }

    public int ByBaseline { get; internal set; }

    /// <summary>Its remarks on pull requests: those that reviewers dismissed, and those that they let stand.</summary>
    public int Dismissed { get; internal set; }

    public int Kept { get; internal set; }

    /// <summary>The share that reviewers let stand, from 0 to 1; none where they saw none.</summary>
    public double? Accepted => Dismissed + Kept == 0 ? null : (double)Kept / (Dismissed + Kept);
}
