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

    /// <summary>All findings of the stories.</summary>
    public static List<PressFinding> In(IEnumerable<CorpusStory> stories, CheckSettings settings)
    {
        var checker = new StoryChecker(new([]), new(), settings);
        return stories.AsParallel().AsOrdered()
            .Select(story => (Story: story, Report: checker.Check(story.FileName, Encoding.UTF8.GetBytes(story.Text))))
            .SelectMany(pair => pair.Report.Findings.Select(finding => new PressFinding(pair.Story, finding, pair.Report.Text)))
            .ToList();
    }

    /// <summary>Eight characters that change when the findings do.</summary>
    public static string Fingerprint(IEnumerable<PressFinding> findings)
    {
        var places = string.Join('\n', findings.Select(found => $"{found.Story.Id} {found.Finding.Span.Start} {found.Finding.Span.Length}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(places)))[..8];
    }
}
