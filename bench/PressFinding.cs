using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>A finding in the press.</summary>
sealed record PressFinding(CorpusStory Story, ReportedFinding Finding, string Text)
{
    const int Reach = 260;

    /// <summary>The words with what stands around them, on one line.</summary>
    public string Context
    {
        get
        {
            var (start, end) = (Finding.Span.Start, Finding.Span.End);
            var (from, to) = (Math.Max(0, start - Reach), Math.Min(Text.Length, end + Reach));
            return $"{Text[from..start]}⟦{Text[start..end]}⟧{Text[end..to]}".ReplaceLineEndings("¶");
        }
    }

    /// <summary>What compares the headline and the standfirst with the story is measured where they are marked as such.</summary>
    static readonly ImmutableArray<string> OfHeads = ["numbers/headline-number", "quotes/headline-quotation"];

    /// <summary>All findings of the stories.</summary>
    /// <param name="stories">As plain text; for the rules on headlines, with front matter.</param>
    /// <param name="only">One rule or category; none for all. The others run as well: of two rules at one place, one speaks.</param>
    public static List<PressFinding> In(IReadOnlyCollection<CorpusStory> stories, string? only = null)
    {
        var (plain, marked) = (new StoryChecker(new([]), new(), new()), new StoryChecker(new([]), new(), new() { Only = OfHeads }));
        var found = In(stories, plain, story => ($"{story.Name}.txt", story.Text)).Where(finding => !OfHeads.Contains(finding.Finding.RuleId, StringComparer.Ordinal))
            .Concat(In(stories, marked, story => ($"{story.Name}.md", story.Markdown)));
        return [.. found.Where(finding => IsWanted(finding.Finding.RuleId, only))];
    }

    /// <summary>True for a rule that is the one, or of the category, that is asked for.</summary>
    public static bool IsWanted(string rule, string? only) => only is null || $"{rule}/".StartsWith($"{only}/", StringComparison.Ordinal);

    static ParallelQuery<PressFinding> In(IEnumerable<CorpusStory> stories, StoryChecker checker, Func<CorpusStory, (string Name, string Text)> file) => stories.AsParallel().AsOrdered()
        .Select(story => (Story: story, File: file(story)))
        .Select(pair => (pair.Story, Report: checker.Check(pair.File.Name, Encoding.UTF8.GetBytes(pair.File.Text))))
        .SelectMany(pair => pair.Report.Findings.Select(finding => new PressFinding(pair.Story, finding, pair.Report.Text)));

    /// <summary>Eight characters that change when the findings do.</summary>
    public static string Fingerprint(IEnumerable<PressFinding> findings)
    {
        var places = string.Join('\n', findings.Select(found => $"{found.Story.Id} {found.Finding.Span.Start} {found.Finding.Span.Length}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(places)))[..8];
    }
}
