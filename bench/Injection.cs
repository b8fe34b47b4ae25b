using System.Globalization;
using System.Text;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Recall: each kind of defect planted in clean stories, one at a time, and how often a finding stands there, or shows the place as its evidence.</summary>
static class Injection
{
    /// <summary>When stories appeared of which nobody knows.</summary>
    const string SomeDay = "2018-10-01";

    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="size">How many stories of each language to plant each kind in.</param>
    /// <param name="kind">The beginning of the kinds' names; empty for all.</param>
    public static int Measure(string corpora, int size, string kind)
    {
        Console.WriteLine("| defect | language | planted | found | recall | other findings |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|");
        var checker = new StoryChecker(new([]), new(), new());
        foreach (var language in (string[])["fr", "en"])
        {
            var stories = Clean(corpora, language, checker);
            foreach (var defect in Defects.All.Concat(LanguageDefects.All).Concat(NameDefects.All).Concat(NumberDefects.All).Concat(ConsistencyDefects.All).Concat(ClaimDefects.All).Concat(FactDefects.All).Where(defect => defect.Name.StartsWith(kind, StringComparison.Ordinal)).Where(defect => defect.Language is null || defect.Language == language))
                Measure(defect, language, stories, checker, size);
        }

        return 0;
    }

    /// <summary>Stories with paragraphs and without a warning or an error.</summary>
    static List<(CorpusStory Story, StoryReport Report)> Clean(string corpora, string language, StoryChecker checker) =>
    [
        .. Corpus.Read(corpora, language)
            .Where(story => language == "en" || story.Id.StartsWith("wikinews", StringComparison.Ordinal) || story.Id.EndsWith('7'))
            .AsParallel().AsOrdered()
            .Select(story => story.Published.Length > 0 ? story : story with { Published = SomeDay })
            .Select(story => (Story: story, Report: checker.Check($"{story.Name}.txt", Encoding.UTF8.GetBytes(story.Text))))
            .Where(pair => pair.Report.Findings.All(finding => finding.Level is Level.Note || finding.RuleId == "punctuation/missing-space")),
    ];

    static void Measure(Defect defect, string language, List<(CorpusStory Story, StoryReport Report)> stories, StoryChecker checker, int size)
    {
        var (planted, found, other) = (0, 0, 0);
        for (var i = 0; i < stories.Count * 3 && planted < size; i++)
        {
            var (story, before) = stories[i % stories.Count];
            if (defect.Name == "missing space" && before.Findings.Any(finding => finding.RuleId == "punctuation/missing-space"))
                continue;
            if (defect.Plant(new(story.Text, language, DateOnly.ParseExact(story.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture), new Random(i))) is not var (damaged, start, end))
                continue;

            planted++;
            var after = checker.Check($"{story.Name}.txt", Encoding.UTF8.GetBytes(damaged)).Findings;
            var hit = after.Any(finding => Matches(defect, finding.RuleId) && finding.Evidence.Select(evidence => evidence.Span).Prepend(finding.Span).Any(span => span.Start <= end && span.End >= start));
            found += hit ? 1 : 0;
            other += Math.Max(0, after.Count(finding => finding.Level > Level.Note && !Matches(defect, finding.RuleId)) - before.Findings.Count(finding => finding.Level > Level.Note && !Matches(defect, finding.RuleId)));
            if (!hit && Environment.GetEnvironmentVariable("SHOW_MISSES") == defect.Name)
                Console.WriteLine($"  miss: {damaged[Math.Max(0, start - 60)..Math.Min(damaged.Length, end + 40)].ReplaceLineEndings("¶")}");
        }

        if (planted > 0)
            Console.WriteLine($"| {defect.Name} | {language} | {planted} | {found} | {100.0 * found / planted:F1} % | {other} |");
    }

    static bool Matches(Defect defect, string rule) => defect.Rules.Any(id => id == rule || (id.EndsWith("/*", StringComparison.Ordinal) && rule.StartsWith(id[..^1], StringComparison.Ordinal)));
}
