using NewsLint.GitHub.Diffs;

namespace NewsLint.GitHub.Reviews;

/// <summary>A finding as a pull request gets it; findings of one rule on the same words of a file are one.</summary>
/// <param name="Fingerprint">What tells it again.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">At the newsroom's level.</param>
/// <param name="Path">The file, with forward slashes.</param>
/// <param name="Lines">Where the comment stands.</param>
/// <param name="IsShown">True when the diff shows these lines, so that a comment can stand there.</param>
/// <param name="Message">What is wrong, as text of its language, not escaped.</param>
/// <param name="Body">The comment, marker included.</param>
sealed record Remark(string Fingerprint, string RuleId, Level Level, string Path, LineRange Lines, bool IsShown, string Message, string Body)
{
    /// <summary>The fingerprint that it had before the file was renamed; none where it was not.</summary>
    public string? FormerFingerprint { get; init; }

    /// <summary>The columns on its line, from 1, for annotations; none over several lines.</summary>
    public (int First, int Last)? Columns { get; init; }
}
