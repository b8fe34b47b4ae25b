using System.Globalization;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Precision on the press, by reading: a sample out, verdicts in, a table kept.</summary>
static class Precision
{
    const string Introduction = """
        # Precision on the press

        What NewsLint says about published stories, read by hand. A verdict is *right* when an editor would change the text there, or would
        have to decide. `read` is a random sample (all findings where there are few). Two kinds of finding are artefacts of how the corpus was
        extracted (paragraphs joined without a space: missing-space, glued-words, glued-mark) and are judged as the text stands. The stories are
        read as plain text; for the two rules on headlines, headline and standfirst stand in front matter, marked as such. A row without
        findings is a rule that was silent over the 3.3 million French or 57,000 English words: it gave no false alarm, and nothing to read.

        Made with `dotnet run --project bench -c Release -- precision sample` and `precision record`; `precision check` says which rows are stale.
        """;

    /// <summary>Writes a sample of every rule's findings for reading: one line a finding, beginning with <c>[ ]</c>.</summary>
    public static int Sample(string corpora, string output, int size, string? only)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var found = PressFinding.In([.. Corpus.Read(corpora, language)], only);
            WriteSilent(output, language, found, only);
            foreach (var group in found.GroupBy(finding => finding.Finding.RuleId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var all = group.ToList();
                var path = Path.Combine(output, $"{group.Key.Replace('/', '.')}.{language}.txt");
                var lines = Pick(all, size).Select(finding => $"[ ] {finding.Story.Id} {finding.Context} {{{string.Join(" | ", finding.Finding.Fixes.Select(fix => fix.Replacement))}}}");
                Directory.CreateDirectory(output);
                File.WriteAllLines(path, [$"# {group.Key} {language} {all[0].Finding.Level.ToString().ToLowerInvariant()} {all.Count} {PressFinding.Fingerprint(all)}", .. lines]);
                Console.WriteLine($"{group.Key,-36} {language}  {all.Count,5} findings");
            }
        }

        return 0;
    }

    /// <summary>A rule that says nothing of all the press has a row too: it gave no false alarm.</summary>
    static void WriteSilent(string output, string language, List<PressFinding> found, string? only)
    {
        Directory.CreateDirectory(output);
        var spoken = found.Select(finding => finding.Finding.RuleId).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in new RuleLibrary([]).Rules.Where(rule => rule.Speaks(language) && !spoken.Contains(rule.Id) && PressFinding.IsWanted(rule.Id, only)))
            File.WriteAllText(Path.Combine(output, $"{rule.Id.Replace('/', '.')}.{language}.txt"), $"# {rule.Id} {language} {rule.Level.ToString().ToLowerInvariant()} 0 {PressFinding.Fingerprint([])}\n");
    }

    /// <summary>Takes files whose lines were marked <c>[x]</c> right or <c>[-]</c> wrong into the table.</summary>
    public static int Record(IEnumerable<string> files, string tablePath)
    {
        var table = PrecisionTable.Read(tablePath);
        var unread = 0;
        foreach (var path in files)
        {
            var lines = File.ReadAllLines(path);
            if (lines[0].Split(' ') is not ["#", var rule, var language, var level, var count, var fingerprint])
                continue;
            if (lines.Any(line => line.StartsWith("[ ]", StringComparison.Ordinal)))
            {
                Console.Error.WriteLine($"{path}: not every line has a verdict; its row is left as it was");
                unread++;
                continue;
            }

            var (right, wrong) = (lines.Count(line => line.StartsWith("[x]", StringComparison.Ordinal)), lines.Count(line => line.StartsWith("[-]", StringComparison.Ordinal)));
            if (right + wrong > 0 || count == "0")
                table.Set(new(rule, language, level, int.Parse(count, CultureInfo.InvariantCulture), right + wrong, right, DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), fingerprint));
        }

        table.Write(tablePath, Introduction);
        return unread == 0 ? 0 : 1;
    }

    /// <summary>Says which rows no longer hold because the findings changed, and which warnings and errors have none.</summary>
    public static int Check(string corpora, string tablePath)
    {
        var (table, stale) = (PrecisionTable.Read(tablePath), 0);
        foreach (var language in (string[])["fr", "en"])
        {
            var found = PressFinding.In([.. Corpus.Read(corpora, language)]);
            foreach (var group in found.GroupBy(finding => finding.Finding.RuleId, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                var state = table.Find(group.Key, language) is not { } row ? "not read" : row.Fingerprint == PressFinding.Fingerprint(group) ? "current" : "stale";
                stale += state == "current" || (state == "not read" && group.First().Finding.Level is Level.Note) ? 0 : 1;
                Console.WriteLine($"{group.Key,-36} {language}  {group.Count(),5}  {state}");
            }
        }

        return stale == 0 ? 0 : 1;
    }

    /// <summary>A sample without chance: the findings whose place hashes lowest.</summary>
    static IEnumerable<PressFinding> Pick(List<PressFinding> all, int size) => all
        .OrderBy(finding => PressFinding.Fingerprint([finding]), StringComparer.Ordinal)
        .Take(size)
        .OrderBy(finding => finding.Story.Id, StringComparer.Ordinal);
}
