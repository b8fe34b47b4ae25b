using System.Text.RegularExpressions;

namespace NewsLint.GitHub.Reviews;

/// <summary>The last line of what the bot writes, by which it knows its own again. Anybody can type one: who wrote the comment is asked too.</summary>
static partial class Marker
{
    public static string OfRemark(string fingerprint, string ruleId) => $"<!-- newslint:v1 fp={fingerprint} rule={ruleId} -->";

    public const string OfSummary = "<!-- newslint:summary:v1 -->";

    /// <summary>The fingerprint and the rule of a comment; none where there is no marker at the end.</summary>
    public static (string Fingerprint, string RuleId)? Read(string body) =>
        Pattern().Match(body) is { Success: true } found ? (found.Groups["fp"].Value, found.Groups["rule"].Value) : null;

    public static bool IsSummary(string body) => body.TrimEnd().EndsWith(OfSummary, StringComparison.Ordinal);

    [GeneratedRegex(@"<!-- newslint:v1 fp=(?<fp>[a-z2-7]{15}) rule=(?<rule>[a-z0-9/-]{1,80}) -->\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
