namespace NewsLint.Workspace.Baselines;

/// <summary>Findings that a newsroom has put up with: how many of a rule, in a file, on the same words.</summary>
/// <param name="Path">The file, with forward slashes.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Words">What the finding stands on, every run of white space one space.</param>
public readonly record struct BaselineEntry(string Path, string RuleId, string Words)
{
    /// <summary>Longer words are cut: their beginning tells them apart.</summary>
    const int LongestWords = 200;

    public static BaselineEntry Of(string path, ReportedFinding finding, string text)
    {
        var words = string.Join(' ', text.Substring(finding.Span.Start, finding.Span.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(path.Replace('\\', '/'), finding.RuleId, words.Length <= LongestWords ? words : words[..LongestWords]);
    }
}
