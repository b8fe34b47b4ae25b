namespace NewsLint.Workspace.Overviews;

/// <summary>What changed since the last run, and how the runs went.</summary>
sealed class TrendSection(Since since, ReportWords words)
{
    public void Write(TextWriter output)
    {
        if (since.Runs.Length < 2)
            return;

        output.Write($"<h2>{Html.Text(words.Of("D'une fois à l'autre", "From run to run"))}</h2>\n<p class=\"soft\">{Html.Text(words.Of("Constats pour 1\u202F000 mots.", "Findings per 1,000 words."))}</p>\n{Plot.Line(words.Of("Constats pour 1\u202F000 mots, par passage ; les chiffres sont dans le tableau qui suit", "Findings per 1,000 words, by run; the figures are in the table below"), [.. since.Runs.Select(run => (Day(run), run.Rate))], words.Number)}\n");
        output.Write($"<details class=\"data\"><summary>{Html.Text(words.Of("Les chiffres", "The figures"))}</summary><table><thead><tr>{Html.Head(words.Of("Passage", "Run"), sorts: false)}{Html.Head(words.Of("Articles", "Stories"), true, false)}{Html.Head(words.Of("Erreurs", "Errors"), true, false)}{Html.Head(words.Of("Constats", "Findings"), true, false)}{Html.Head(words.Of("Pour 1\u202F000 mots", "Per 1,000 words"), true, false)}</tr></thead><tbody>\n");
        foreach (var run in since.Runs)
            output.Write($"<tr><th scope=\"row\">{Html.Text(Day(run))}</th>{Html.Number(run.Stories, words.Number(run.Stories))}{Html.Number(run.Errors, words.Number(run.Errors))}{Html.Number(run.Findings, words.Number(run.Findings))}{Html.Number(run.Rate, words.Number(run.Rate))}</tr>\n");
        output.Write("</tbody></table></details>\n");
        WriteRules(output);
        WriteTrends(output, words.Of("Par règle, d'une fois à l'autre", "By rule, from run to run"), words.Of("Règle", "Rule"), since.RuleTrends);
        WriteTrends(output, words.Of("Par rubrique, d'une fois à l'autre", "By section, from run to run"), words.Of("Rubrique", "Section"), since.SectionTrends);
    }

    void WriteTrends(TextWriter output, string title, string column, IReadOnlyList<Trend> trends)
    {
        if (trends.Count == 0)
            return;

        output.Write($"<h3>{Html.Text(title)}</h3>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Html.Text(title)}\"><table class=\"trends\"><thead><tr>{Html.Head(column, sorts: false)}{Html.Head(words.Of("Cours", "Course"), sorts: false)}{Html.Head(words.Of("Avant", "Before"), true, false)}{Html.Head(words.Of("Maintenant", "Now"), true, false)}</tr></thead><tbody>\n");
        foreach (var trend in trends)
            output.Write($"<tr><th scope=\"row\">{Html.Text(trend.Name.Length > 0 ? trend.Name : "–")}</th><td>{Plot.Spark(string.Join(", ", trend.Rates.Select(words.Number)), trend.Rates)}</td>{Html.Number(trend.Rates[^2], words.Number(trend.Rates[^2]))}{Html.Number(trend.Rates[^1], words.Number(trend.Rates[^1]))}</tr>\n");
        output.Write("</tbody></table></div>\n");
    }

    void WriteRules(TextWriter output)
    {
        if (since.Rules.IsEmpty)
            return;

        output.Write($"<h3>{Html.Text(words.Of("Ce qui a changé depuis la dernière fois", "What changed since last time"))}</h3>\n<table><thead><tr>{Html.Head(words.Of("Règle", "Rule"), sorts: false)}{Html.Head(words.Of("Avant", "Before"), true, false)}{Html.Head(words.Of("Maintenant", "Now"), true, false)}</tr></thead><tbody>\n");
        foreach (var (rule, before, now) in since.Rules)
            output.Write($"<tr><th scope=\"row\">{Html.Text(rule)}</th>{Html.Number(before, words.Number(before))}{Html.Number(now, words.Number(now))}</tr>\n");
        output.Write("</tbody></table>\n");
    }

    static string Day(PastRun run) => run.At.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
