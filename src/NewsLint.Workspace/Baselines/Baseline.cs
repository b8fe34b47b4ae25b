using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Rules;

namespace NewsLint.Workspace.Baselines;

/// <summary>The findings of a day, which later runs set aside. They are known by file, rule and words, never by line.</summary>
/// <remarks>A line a finding, sorted, so that two branches that change it merge: path, rule, words and, from two on, how many, tabs between.</remarks>
public sealed class Baseline
{
    public const string FileName = ".newslint-baseline", Reason = "baseline";

    const string Head = "# Findings put up with, written by \"newslint baseline\": path, rule, words, how many. What is mended may be deleted here.";

    readonly SortedDictionary<BaselineEntry, int> left;

    public Baseline()
        : this([])
    {
    }

    Baseline(IEnumerable<KeyValuePair<BaselineEntry, int>> entries)
    {
        left = new(Comparer<BaselineEntry>.Create(static (a, b) => string.CompareOrdinal(a.Path, b.Path) is var path and not 0 ? path : string.CompareOrdinal(a.RuleId, b.RuleId) is var rule and not 0 ? rule : string.CompareOrdinal(a.Words, b.Words)));
        foreach (var (entry, count) in entries)
            left[entry] = left.GetValueOrDefault(entry) + count;
    }

    /// <summary>Findings recorded, or not met yet.</summary>
    public int Count => left.Values.Sum();

    /// <exception cref="InputException">A line is none of a baseline's.</exception>
    public static Baseline Read(string path, string text)
    {
        var entries = new List<KeyValuePair<BaselineEntry, int>>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var file, var rule, var words, .. var rest] || rest.Length > 1 || (rest is [var times] && !(int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many > 1)))
                throw new InputException(path, number, 1, "this is no line of a baseline: path, rule, words and, from two on, how many, with tabs between; write it anew with \"newslint baseline\"");
            entries.Add(new(new(file, rule, words), rest is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1));
        }

        return new(entries);
    }

    public void Add(StoryReport report)
    {
        foreach (var finding in report.Findings)
        {
            var entry = BaselineEntry.Of(report.Path, finding, report.Text);
            left[entry] = left.GetValueOrDefault(entry) + 1;
        }
    }

    /// <summary>Sets aside what is recorded, as often as it is.</summary>
    public StoryReport Excuse(StoryReport report)
    {
        var (kept, excused) = (ImmutableArray.CreateBuilder<ReportedFinding>(), report.Suppressed.ToBuilder());
        foreach (var finding in report.Findings)
        {
            var entry = BaselineEntry.Of(report.Path, finding, report.Text);
            if (left.TryGetValue(entry, out var count) && count > 0)
            {
                left[entry] = count - 1;
                excused.Add(finding with { ExcusedBy = Reason });
            }
            else
                kept.Add(finding);
        }

        return kept.Count == report.Findings.Length ? report : report with { Findings = kept.DrainToImmutable(), Suppressed = excused.ToImmutable() };
    }

    /// <summary>What was recorded of some files and is there no longer.</summary>
    /// <param name="paths">The files that were checked.</param>
    public int CountStale(IReadOnlySet<string> paths) => left.Where(pair => paths.Contains(pair.Key.Path)).Sum(pair => pair.Value);

    public void Write(TextWriter output)
    {
        output.Write($"{Head}\n");
        foreach (var (entry, count) in left.Where(pair => pair.Value > 0))
            output.Write($"{entry.Path}\t{entry.RuleId}\t{entry.Words}{(count > 1 ? string.Create(CultureInfo.InvariantCulture, $"\t{count}") : "")}\n");
    }
}
