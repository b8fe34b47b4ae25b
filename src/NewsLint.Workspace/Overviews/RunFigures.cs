using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsLint.Documents;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Workspace.Overviews;

/// <summary>What a lead wants to know of a run: how much was found where, by whom, and in which stories most.</summary>
/// <param name="byAuthor">True to count authors too.</param>
public sealed class RunFigures(bool byAuthor) : IReporter
{
    /// <summary>Of so many stories the findings are shown, and of each so many.</summary>
    const int MostShown = 60, MostFindings = 12;

    readonly Dictionary<string, RuleFigures> rules = new(StringComparer.Ordinal);
    readonly Dictionary<string, GroupFigures> sections = new(StringComparer.OrdinalIgnoreCase), authors = new(StringComparer.OrdinalIgnoreCase), days = new(StringComparer.Ordinal);
    readonly PriorityQueue<StoryFigures, (int, int, int)> worst = new();
    readonly List<StoryFigures> stories = [];
    readonly List<long> keys = [];

    public GroupFigures All { get; } = new("");

    public int StoriesWithErrors { get; private set; }

    public int Problems { get; private set; }

    /// <summary>True where most stories have messages in French.</summary>
    public bool IsFrench => french * 2 > All.Stories;

    int french;

    /// <summary>Those that spoke, or were excused, or dismissed; most findings first.</summary>
    public IReadOnlyList<RuleFigures> Rules => [.. rules.Values.OrderByDescending(rule => rule.Findings).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    public IReadOnlyList<GroupFigures> Sections => ByRate(sections);

    public IReadOnlyList<GroupFigures> Authors => ByRate(authors);

    /// <summary>In the order of the calendar.</summary>
    public IReadOnlyList<GroupFigures> Days => [.. days.Values.OrderBy(day => day.Name, StringComparer.Ordinal)];

    /// <summary>All stories with findings, in the order of the run.</summary>
    public IReadOnlyList<StoryFigures> Stories => stories;

    /// <summary>A number for each finding by its story, rule and words, and by which of several such it is: never by its line.</summary>
    public IReadOnlyList<long> Keys => keys;

    /// <summary>The worst first, each with its findings.</summary>
    public IReadOnlyList<StoryFigures> Worst => [.. worst.UnorderedItems.Select(pair => pair.Element).OrderByDescending(story => story.Weight).ThenBy(story => story.Path, StringComparer.Ordinal)];

    public void Add(StoryReport report)
    {
        if (report.Article is not { } article)
        {
            Problems++;
            return;
        }

        var words = article.Tokens.Count(token => token.IsWord);
        var metadata = article.Document.Metadata;
        var section = metadata.Section ?? (report.Given is null ? FolderOf(report.Path) : "");
        french += report.MessageLanguage?.Code == "fr" ? 1 : 0;
        All.Add(words, report);
        Group(sections, section).Add(words, report);
        if (byAuthor && metadata.Author is { } author)
            Group(authors, author).Add(words, report);
        if (metadata.Published is { } day)
            Group(days, day.Value.ToString("yyyy-MM-dd")).Add(words, report);
        AddRules(report);
        if (!report.Findings.IsEmpty)
        {
            AddStory(report, section);
            AddKeys(report);
        }
    }

    public void Finish(RunSummary summary)
    {
    }

    /// <summary>Takes what reviewers did with a rule's remarks.</summary>
    public void AddFeedback(string rule, int dismissed, int kept)
    {
        var figures = Rule(rule);
        figures.Dismissed += dismissed;
        figures.Kept += kept;
    }

    void AddRules(StoryReport report)
    {
        foreach (var group in report.Findings.GroupBy(finding => finding.RuleId, StringComparer.Ordinal))
        {
            var rule = Rule(group.Key);
            rule.Level = group.Max(finding => finding.Level);
            rule.Findings += group.Count();
            rule.Stories++;
        }

        foreach (var finding in report.Suppressed)
        {
            var rule = Rule(finding.RuleId);
            if (finding.ExcusedBy == "vocabulary")
                rule.ByVocabulary++;
            else if (finding.ExcusedBy == Baselines.Baseline.Reason)
                rule.ByBaseline++;
            else
                rule.ByDirective++;
        }
    }

    void AddStory(StoryReport report, string section)
    {
        int Count(Level level) => report.Findings.Count(finding => finding.Level == level);
        var article = report.Article!;
        var headline = article.Document.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Headline);
        var story = new StoryFigures(
            report.Path, article.Document.Prose.Substring(headline.Span.Start, headline.Span.Length), section, article.Document.Metadata.Published?.Value,
            Count(Level.Error), Count(Level.Warning), Count(Level.Note), []);
        if (report.Findings.Any(finding => finding.Level == Level.Error))
            StoriesWithErrors++;
        stories.Add(story);
        if (worst.Count == MostShown && worst.TryPeek(out _, out var least) && story.Weight.CompareTo(least) <= 0)
            return;

        worst.Enqueue(story with { Findings = ShownFinding.In(report, MostFindings) }, story.Weight);
        if (worst.Count > MostShown)
            worst.Dequeue();
    }

    void AddKeys(StoryReport report)
    {
        var seen = new Dictionary<long, int>();
        foreach (var finding in report.Findings)
        {
            var key = KeyOf($"{report.Path.Replace('\\', '/')}\0{finding.RuleId}\0{report.Article!.Document.Source[finding.Span]}");
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            keys.Add(times == 1 ? key : KeyOf($"{key}\0{times}"));
        }
    }

    static long KeyOf(string text) => unchecked((long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())));

    RuleFigures Rule(string id)
    {
        if (!rules.TryGetValue(id, out var rule))
            rules.Add(id, rule = new(id));
        return rule;
    }

    static GroupFigures Group(Dictionary<string, GroupFigures> groups, string name)
    {
        if (!groups.TryGetValue(name, out var group))
            groups.Add(name, group = new(name));
        return group;
    }

    static IReadOnlyList<GroupFigures> ByRate(Dictionary<string, GroupFigures> groups) =>
        [.. groups.Values.OrderByDescending(group => group.Rate).ThenBy(group => group.Name, StringComparer.Ordinal)];

    /// <summary>Where a story does not say its section, the folder that it lies in is one.</summary>
    static string FolderOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)) ?? "";
}
