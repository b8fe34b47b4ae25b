using System.Text;
using NewsLint.Workspace.Reporting;

namespace NewsLint.GitHub.Reviews;

/// <summary>The one comment that says where the pull request stands, and the step summary.</summary>
static class SummaryBody
{
    /// <summary>A comment holds 65,536 characters.</summary>
    const int MostCharacters = 60_000;

    const int MostProblems = 20, LongestProblem = 500;

    /// <param name="plan">What was found, and what was said of it.</param>
    /// <param name="blob">The address of the files at the commit.</param>
    /// <param name="articles">How many articles were read.</param>
    /// <param name="problems">What could not be done, in one sentence each.</param>
    /// <param name="isFrench">The language.</param>
    /// <param name="most">The most characters.</param>
    public static string Write(ReviewPlan plan, string blob, int articles, IReadOnlyList<string> problems, bool isFrench, int most = MostCharacters)
    {
        var open = plan.New.Concat(plan.Unplaced).Concat(plan.Standing).OrderByDescending(remark => remark.Level).ThenBy(remark => remark.Path, StringComparer.Ordinal).ThenBy(remark => remark.Lines.First).ToArray();
        var body = new StringBuilder();
        body.Append(isFrench ? "### Relecture de NewsLint\n\n" : "### What NewsLint read\n\n");
        body.Append(open.Length == 0
            ? isFrench ? $"Rien à signaler dans {Count(articles, "article", "articles")}.\n" : $"No findings in {Count(articles, "article", "articles")}.\n"
            : isFrench ? $"{Levels(open, isFrench)} dans {Count(articles, "article lu", "articles lus")}.\n" : $"{Levels(open, isFrench)} in {Count(articles, "article", "articles")}.\n");
        if (!plan.Dismissed.IsEmpty)
            body.Append(isFrench ? $"\n{Count(plan.Dismissed.Length, "autre a été écartée", "autres ont été écartées")} en relecture.\n" : $"\n{Count(plan.Dismissed.Length, "more was", "more were")} set aside by reviewers.\n");
        foreach (var problem in problems.Take(MostProblems))
            body.Append($"\n> {Markdown.Text(problem.Length <= LongestProblem ? problem : problem[..LongestProblem])}\n");
        if (problems.Count > MostProblems)
            body.Append(isFrench ? $"\n> {problems.Count - MostProblems} de plus.\n" : $"\n> {problems.Count - MostProblems} more.\n");
        if (open.Length > 0)
            AppendTable(body, open, blob, isFrench, most);
        return body.Append('\n').Append(Marker.OfSummary).ToString();
    }

    static void AppendTable(StringBuilder body, Remark[] open, string blob, bool isFrench, int most)
    {
        body.Append(isFrench ? "\n| | Où | Quoi | Règle |\n|---|---|---|---|\n" : "\n| | Where | What | Rule |\n|---|---|---|---|\n");
        for (var i = 0; i < open.Length; i++)
        {
            var row = Row(open[i], blob);
            if (body.Length + row.Length > most - 500)
            {
                body.Append(isFrench ? $"\n{open.Length - i} de plus.\n" : $"\n{open.Length - i} more.\n");
                return;
            }

            body.Append(row);
        }
    }

    static string Row(Remark remark, string blob) =>
        $"| {(remark.Level switch { Level.Error => "🔴", Level.Warning => "🟠", _ => "⚪" })} | [{Markdown.Text(remark.Path)}:{remark.Lines.First}]({blob}/{Escape.ForUri(remark.Path)}#L{remark.Lines.First}) | {Markdown.Text(remark.Message)} | {Markdown.Code(remark.RuleId)} |\n";

    static string Levels(Remark[] open, bool isFrench)
    {
        var (errors, warnings, notes) = (open.Count(remark => remark.Level is Level.Error), open.Count(remark => remark.Level is Level.Warning), open.Count(remark => remark.Level is Level.Note));
        string[] parts =
        [
            .. errors > 0 ? [isFrench ? Count(errors, "erreur", "erreurs") : Count(errors, "error", "errors")] : Array.Empty<string>(),
            .. warnings > 0 ? [isFrench ? Count(warnings, "alerte", "alertes") : Count(warnings, "warning", "warnings")] : Array.Empty<string>(),
            .. notes > 0 ? [isFrench ? Count(notes, "remarque", "remarques") : Count(notes, "note", "notes")] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    static string Count(int number, string one, string many) => $"{number} {(number < 2 ? one : many)}";
}
