using System.Security.Cryptography;
using System.Text;

namespace NewsLint.Workspace.Overviews;

/// <summary>A lead's overview of a run, as one page without outside files. Its one script is named by its hash; no other can run.</summary>
/// <param name="figures">What the run found.</param>
/// <param name="since">What an earlier run found; none for none.</param>
/// <param name="today">The day that the page is dated.</param>
/// <param name="isFrench">The page's language.</param>
public sealed class HtmlReport(RunFigures figures, Since? since, DateOnly today, bool isFrench)
{
    /// <summary>The style sheet leaves more stories out of print.</summary>
    const int MostBars = 15, MostPrinted = 50;

    readonly ReportWords words = new(isFrench);

    public void Write(TextWriter output)
    {
        var (style, script) = (Resource("report.css"), Resource("report.js"));
        var title = words.Of($"Relecture du {words.Day(today)}", $"Copy check, {words.Day(today)}");
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'">
            <title>{Html.Text(title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <main>
            <h1>{Html.Text(title)}</h1>

            """);
        WriteFigures(output);
        if (since is not null)
            new TrendSection(since, words).Write(output);
        new WorstSection(figures, words).Write(output);
        WriteRules(output);
        WriteGroups(output, words.Of("Par rubrique", "By section"), words.Of("Rubrique", "Section"), figures.Sections);
        if (figures.Authors.Count > 0)
            WriteGroups(output, words.Of("Par auteur", "By author"), words.Of("Auteur", "Author"), figures.Authors);
        WriteDays(output);
        WriteStories(output);
        output.Write($"</main>\n<script>{script}</script>\n</body>\n</html>\n");
    }

    void WriteFigures(TextWriter output)
    {
        var all = figures.All;
        output.Write($"<p class=\"soft\">{Html.Text(words.Count(all.Stories, "article", "story"))}, {Html.Text(words.Of($"{words.Number(all.Words)} mots", $"{words.Number(all.Words)} words"))}{(figures.Problems > 0 ? Html.Text($", {words.Number(figures.Problems)} {words.Of("illisibles", "not read")}") : "")}</p>\n<ul class=\"figures\">\n");
        Figure(figures.StoriesWithErrors, words.Of("articles avec une erreur", "stories with an error"), figures.StoriesWithErrors > 0 ? "error" : "good");
        Figure(all[Level.Error], words.Of("erreurs", "errors"), "error");
        Figure(all[Level.Warning], words.Of("alertes", "warnings"), "warning");
        Figure(all[Level.Note], words.Of("remarques", "notes"), "note");
        Figure(all.Rate, words.Of("constats pour 1\u202F000 mots", "findings per 1,000 words"), "");
        if (since is { New: { } appeared, Gone: { } gone })
        {
            Figure(appeared, words.Of("nouveaux depuis la dernière fois", "new since last time"), "");
            Figure(gone, words.Of("réglés depuis la dernière fois", "settled since last time"), "good");
        }

        output.Write("</ul>\n");

        void Figure(double value, string about, string kind) =>
            output.Write($"<li><b{(kind.Length > 0 ? $" class=\"{kind}\"" : "")}>{Html.Text(words.Number(value))}</b> {Html.Text(about)}</li>\n");
    }

    void WriteRules(TextWriter output)
    {
        var rules = figures.Rules;
        var hasFeedback = rules.Any(rule => rule.Accepted is not null);
        output.Write($"<h2>{Html.Text(words.Of("Par règle", "By rule"))}</h2>\n");
        if (rules.Count == 0)
        {
            output.Write($"<p>{Html.Text(words.Of("Rien à signaler.", "Nothing to report."))}</p>\n");
            return;
        }

        output.Write($"<p class=\"soft\">{Html.Text(words.Of("Une règle souvent excusée, ou souvent écartée dans les relectures, fait du bruit : réglez-la ou éteignez-la.", "A rule that is often excused, or often dismissed in reviews, is noisy: set it or turn it off."))}</p>\n");
        var spoken = rules.Where(rule => rule.Findings > 0).Take(MostBars).ToList();
        if (spoken.Count > 1)
            output.Write($"{Plot.Bars(words.Of("Constats par règle ; les chiffres sont dans le tableau qui suit", "Findings by rule; the figures are in the table below"), [.. spoken.Select(rule => (rule.Id, (double)rule.Findings, words.Number(rule.Findings)))])}\n");
        output.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Html.Text(words.Of("Règles", "Rules"))}\"><table data-sortable><caption>{Html.Text(words.Of("Les règles ; un titre de colonne trie.", "The rules; a column's title sorts."))}</caption>\n<thead><tr>{Html.Head(words.Of("Règle", "Rule"))}{Html.Head(words.Of("Niveau", "Level"))}{Html.Head(words.Of("Constats", "Findings"), true)}{Html.Head(words.Of("Articles", "Stories"), true)}{Html.Head(words.Of("Excusés", "Excused"), true)}{Html.Head(words.Of("Vocabulaire", "Vocabulary"), true)}{Html.Head(words.Of("Base", "Baseline"), true)}{(hasFeedback ? Html.Head(words.Of("Gardés en relecture", "Kept in review"), true) : "")}</tr></thead>\n<tbody>\n");
        foreach (var rule in rules)
        {
            var kept = rule.Accepted is { } accepted ? $"{words.Percent(accepted)} ({words.Number(rule.Kept)}/{words.Number(rule.Kept + rule.Dismissed)})" : "–";
            output.Write($"<tr><th scope=\"row\">{Html.Text(rule.Id)}</th><td>{(rule.Findings > 0 ? Html.Text(words.Level(rule.Level)) : "–")}</td>{Html.Number(rule.Findings, words.Number(rule.Findings))}{Html.Number(rule.Stories, words.Number(rule.Stories))}{Html.Number(rule.ByDirective, words.Number(rule.ByDirective))}{Html.Number(rule.ByVocabulary, words.Number(rule.ByVocabulary))}{Html.Number(rule.ByBaseline, words.Number(rule.ByBaseline))}{(hasFeedback ? Html.Number(rule.Accepted ?? -1, kept) : "")}</tr>\n");
        }

        output.Write("</tbody></table></div>\n");
    }

    void WriteGroups(TextWriter output, string title, string column, IReadOnlyList<GroupFigures> groups)
    {
        if (groups.Count < 2)
            return;

        output.Write($"<h2>{Html.Text(title)}</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Html.Text(title)}\"><table data-sortable><caption>{Html.Text(words.Of("Constats pour 1\u202F000 mots.", "Findings per 1,000 words."))}</caption>\n<thead><tr>{Html.Head(column)}{Html.Head(words.Of("Articles", "Stories"), true)}{Html.Head(words.Of("Erreurs", "Errors"), true)}{Html.Head(words.Of("Alertes", "Warnings"), true)}{Html.Head(words.Of("Remarques", "Notes"), true)}{Html.Head(words.Of("Pour 1\u202F000 mots", "Per 1,000 words"), true)}</tr></thead>\n<tbody>\n");
        foreach (var group in groups)
            output.Write($"<tr><th scope=\"row\">{Html.Text(group.Name.Length > 0 ? group.Name : "–")}</th>{Html.Number(group.Stories, words.Number(group.Stories))}{Html.Number(group[Level.Error], words.Number(group[Level.Error]), "error")}{Html.Number(group[Level.Warning], words.Number(group[Level.Warning]))}{Html.Number(group[Level.Note], words.Number(group[Level.Note]))}{Html.Number(group.Rate, words.Number(group.Rate))}</tr>\n");
        output.Write("</tbody></table></div>\n");
    }

    void WriteDays(TextWriter output)
    {
        var days = figures.Days;
        if (days.Count < 2)
            return;

        output.Write($"<h2>{Html.Text(words.Of("Par jour de parution", "By day of publication"))}</h2>\n<p class=\"soft\">{Html.Text(words.Of("Constats pour 1\u202F000 mots.", "Findings per 1,000 words."))}</p>\n{Plot.Columns(words.Of("Constats pour 1\u202F000 mots, par jour ; les chiffres sont dans le tableau qui suit", "Findings per 1,000 words, by day; the figures are in the table below"), [.. days.Select(day => (day.Name, day.Rate))], words.Number)}\n<details class=\"data\"><summary>{Html.Text(words.Of("Les chiffres", "The figures"))}</summary><table><thead><tr>{Html.Head(words.Of("Jour", "Day"), sorts: false)}{Html.Head(words.Of("Articles", "Stories"), true, false)}{Html.Head(words.Of("Constats", "Findings"), true, false)}{Html.Head(words.Of("Pour 1\u202F000 mots", "Per 1,000 words"), true, false)}</tr></thead><tbody>\n");
        foreach (var day in days)
            output.Write($"<tr><th scope=\"row\">{Html.Text(day.Name)}</th>{Html.Number(day.Stories, words.Number(day.Stories))}{Html.Number(day.Findings, words.Number(day.Findings))}{Html.Number(day.Rate, words.Number(day.Rate))}</tr>\n");
        output.Write("</tbody></table></details>\n");
    }

    void WriteStories(TextWriter output)
    {
        if (figures.Stories.Count == 0)
            return;

        output.Write($"""
            <h2>{Html.Text(words.Of("Tous les articles signalés", "All stories with findings"))}</h2>
            <div class="tools"><label>{Html.Text(words.Of("Chercher", "Search"))}<input id="search" type="search" autocomplete="off"></label>
            <label>{Html.Text(words.Of("Au moins une", "With at least one"))}<select id="level"><option value="">{Html.Text(words.Of("remarque, alerte ou erreur", "note, warning or error"))}</option><option value="3">{Html.Text(words.Of("erreur", "error"))}</option><option value="4">{Html.Text(words.Of("alerte", "warning"))}</option></select></label>
            <p class="soft" role="status"><span id="shown">{Html.Text(words.Number(figures.Stories.Count))}</span> {Html.Text(words.Of("affichés", "shown"))}</p></div>
            <div class="scroll" tabindex="0" role="region" aria-label="{Html.Text(words.Of("Articles", "Stories"))}"><table id="stories" data-sortable><thead><tr>{Html.Head(words.Of("Article", "Story"))}{Html.Head(words.Of("Rubrique", "Section"))}{Html.Head(words.Of("Jour", "Day"))}{Html.Head(words.Of("Erreurs", "Errors"), true)}{Html.Head(words.Of("Alertes", "Warnings"), true)}{Html.Head(words.Of("Remarques", "Notes"), true)}</tr></thead>
            <tbody>

            """);
        foreach (var story in figures.Stories.OrderByDescending(story => story.Errors).ThenByDescending(story => story.Warnings).ThenByDescending(story => story.Notes).ThenBy(story => story.Path, StringComparer.Ordinal))
            output.Write($"<tr><td class=\"path\">{Html.Text(story.Path)}</td><td>{Html.Text(story.Section)}</td><td>{story.Day:yyyy-MM-dd}</td>{Html.Number(story.Errors, words.Number(story.Errors), "error")}{Html.Number(story.Warnings, words.Number(story.Warnings))}{Html.Number(story.Notes, words.Number(story.Notes))}</tr>\n");
        output.Write("</tbody></table></div>\n");
        if (figures.Stories.Count > MostPrinted)
            output.Write($"<p class=\"soft printed\">{Html.Text(words.Of($"Sur papier, les {MostPrinted} plus touchés ; la page les a tous.", $"On paper, the {MostPrinted} worst; the page has them all."))}</p>\n");
    }

    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
