namespace NewsLint.Workspace.Overviews;

/// <summary>The worst stories, each with its findings in context: the places of a conflict side by side.</summary>
sealed class WorstSection(RunFigures figures, ReportWords words)
{
    /// <summary>The first are open.</summary>
    const int Open = 2;

    public void Write(TextWriter output)
    {
        var worst = figures.Worst;
        if (worst.Count == 0)
            return;

        output.Write($"<h2>{Html.Text(words.Of("À reprendre d'abord", "To mend first"))}</h2>\n");
        for (var i = 0; i < worst.Count; i++)
        {
            var story = worst[i];
            var counts = new[] { Count(story.Errors, "erreur", "error"), Count(story.Warnings, "alerte", "warning"), Count(story.Notes, "remarque", "note") }.Where(count => count.Length > 0);
            output.Write($"<details{(i < Open ? " open" : "")}><summary><b>{Html.Text(story.Headline.Length > 0 ? story.Headline : story.Path)}</b> <span>{Html.Text(string.Join(" · ", counts.Append(story.Path)))}</span></summary>\n");
            foreach (var finding in story.Findings)
                Write(finding, output);
            output.Write("</details>\n");
        }
    }

    string Count(int count, string french, string english) => count == 0 ? "" : words.Count(count, french, english);

    void Write(ShownFinding finding, TextWriter output)
    {
        output.Write($"<div class=\"finding\"><p><b class=\"{finding.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "note" }}\">{Html.Text(words.Level(finding.Level))}</b> {Html.Text(finding.Message)} <span class=\"rule\">{Html.Text(words.Of($"ligne {finding.Line}", $"line {finding.Line}"))}{Html.Text(finding.Times > 1 ? words.Of($", {finding.Times} fois", $", {finding.Times} times") : "")} · {Html.Text(finding.RuleId)}</span></p>\n<div class=\"places\">");
        Write(finding.Place, "", output);
        foreach (var (place, note) in finding.Others)
            Write(place, note, output);
        output.Write("</div></div>\n");
    }

    static void Write(Excerpt place, string note, TextWriter output) =>
        output.Write($"<blockquote>{Html.Text(place.Before)}<mark>{Html.Text(place.Words)}</mark>{Html.Text(place.After)}{(note.Length > 0 ? $"<cite>{Html.Text(note)}</cite>" : "")}</blockquote>");
}
