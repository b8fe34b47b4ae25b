using System.Text;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>Tells a person at a terminal: where, how sure, what is wrong, the line with the words marked, the other place, the fix.</summary>
/// <param name="output">Where it writes.</param>
/// <param name="hasColours">True on a terminal.</param>
/// <param name="isLog">True where the output is a build log that takes some lines for commands.</param>
/// <param name="messageLanguage">The language asked for; nothing where the stories' own decides.</param>
public sealed class TextReporter(TextWriter output, bool hasColours, string? messageLanguage, bool isLog) : IReporter
{
    /// <summary>A longer line is shown around the finding only.</summary>
    const int LongestExcerpt = 100;

    const int MostSuggestions = 5, MostPlaces = 10;

    public void Add(StoryReport report)
    {
        if (report.Findings.IsEmpty)
            return;

        var lines = new LineIndex(report.Text);
        output.WriteLine(Paint(Show(report.Path), "1;4"));
        foreach (var finding in report.Findings)
            Write(finding, report, lines);
        output.WriteLine();
    }

    public void Finish(RunSummary summary)
    {
        var isFrench = messageLanguage is { } code ? code == "fr" : summary.FrenchStories * 2 > summary.Stories - summary.UnreadStories;
        string Many(int count, string one, string many) => $"{count} {(count == 1 || (count == 0 && isFrench) ? one : many)}";
        string Either(string french, string english) => isFrench ? french : english;

        var counts = summary.Findings == 0 ? Either("Rien à signaler", "No findings") : string.Join(
            ", ",
            Many(summary[Level.Error], Either("erreur", "error"), Either("erreurs", "errors")),
            Many(summary[Level.Warning], Either("alerte", "warning"), Either("alertes", "warnings")),
            Many(summary[Level.Note], Either("remarque", "note"), Either("remarques", "notes")));
        var read = Many(summary.Stories - summary.UnreadStories, Either("article lu", "story read"), Either("articles lus", "stories read"));
        var unread = summary.UnreadStories == 0 ? "" : $", {Many(summary.UnreadStories, Either("illisible", "not readable"), Either("illisibles", "not readable"))}";
        var excused = summary.Suppressed == 0 ? "" : $", {Many(summary.Suppressed, Either("constat excusé", "finding excused"), Either("constats excusés", "findings excused"))}";
        var text = $"{counts} ({read}{unread}{excused}).";
        output.WriteLine(Paint(text, summary[Level.Error] > 0 ? "1;31" : summary[Level.Warning] > 0 ? "1;33" : "1"));
        output.Flush();
    }

    void Write(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        var isFrench = report.MessageLanguage?.Code == "fr";
        var place = lines[finding.Span.Start];
        output.WriteLine($"  {Paint($"{place.Line}:{place.Column}", "2")}  {Paint(LevelWord(finding.Level, isFrench), Colour(finding.Level))}  {Show(finding.Message)}  {Paint(finding.RuleId, "2")}");
        WriteExcerpt(finding.Span, lines, Colour(finding.Level));
        WriteEvidence(finding, report, lines, isFrench);
        WriteFixes(finding, report, isFrench);
    }

    /// <summary>The other places; those that say the same share a line.</summary>
    void WriteEvidence(ReportedFinding finding, StoryReport report, LineIndex lines, bool isFrench)
    {
        foreach (var same in finding.Evidence.GroupBy(evidence => (Words: report.Article!.Document.Source[evidence.Span].ToString(), evidence.Note)))
        {
            var places = same.Select(evidence => lines[evidence.Span.Start]).Select(place => $"{place.Line}:{place.Column}").ToArray();
            var line = (isFrench, places.Length) switch { (true, 1) => "ligne", (true, _) => "lignes", (false, 1) => "line", _ => "lines" };
            var more = places.Length > MostPlaces ? isFrench ? $" et {places.Length - MostPlaces} autres" : $" and {places.Length - MostPlaces} more" : "";
            output.WriteLine($"      {Paint("→", "36")} {line} {string.Join(", ", places.Take(MostPlaces))}{more}{(isFrench ? " :" : ":")} {Show(Shorten(same.Key.Words))} ({Show(same.Key.Note)})");
        }
    }

    void WriteFixes(ReportedFinding finding, StoryReport report, bool isFrench)
    {
        if (finding.Fixes.IsEmpty)
            return;

        var choices = finding.Fixes.Take(MostSuggestions).Select(fix => fix.Replacement.Length == 0
            ? isFrench ? "supprimer" : "delete"
            : isFrench ? $"« {Show(fix.Replacement)} »" : $"\"{Show(fix.Replacement)}\"");
        output.WriteLine($"      {Paint("=", "32")} {(isFrench ? "correction :" : "fix:")} {string.Join(isFrench ? " ou " : " or ", choices)}");
    }

    /// <summary>The line with a caret under every column of the words, unless they are all of it; of a long line, what is around them.</summary>
    void WriteExcerpt(SourceSpan span, LineIndex lines, string colour)
    {
        var place = lines[span.Start];
        var line = lines.TextOf(place.Line);
        var first = Math.Min(place.Column - 1, line.Length);
        var last = Math.Min(line.Length, first + Math.Max(1, span.Length));
        var (from, to) = Window(line.Length, first, last);
        from = from > 0 && char.IsLowSurrogate(line[from]) ? from - 1 : from;
        to = to < line.Length && char.IsLowSurrogate(line[to]) ? to + 1 : to;

        var before = (from > 0 ? "…" : "") + Show(line[from..first]);
        var words = Show(line[first..Math.Min(last, to)]);
        var after = Show(line[Math.Min(last, to)..to]) + (to < line.Length ? "…" : "");
        output.WriteLine($"      {before}{Paint(words, "1")}{after}");
        if (first == 0 && last >= line.TrimEnd().Length)
            return;

        output.WriteLine($"      {new string(' ', Width(before))}{Paint(new string('^', Math.Max(1, Width(words))), colour)}");
    }

    static (int From, int To) Window(int length, int first, int last)
    {
        if (length <= LongestExcerpt)
            return (0, length);

        var shown = Math.Min(last - first, LongestExcerpt);
        var from = Math.Clamp(first - ((LongestExcerpt - shown) / 2), 0, length);
        return (from, Math.Min(length, from + LongestExcerpt));
    }

    /// <summary>Columns that the text takes on a terminal, near enough: marks on letters take none, wide characters two.</summary>
    static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format;
            width += isMark ? 0 : rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF ? 2 : 1;
        }

        return width;
    }

    string Show(ReadOnlySpan<char> text) => isLog ? Escape.ForLog(text) : Escape.ForTerminal(text);

    static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..39]}…";

    static string LevelWord(Level level, bool isFrench) => level switch
    {
        Level.Error => isFrench ? "erreur" : "error",
        Level.Warning => isFrench ? "alerte" : "warning",
        _ => isFrench ? "remarque" : "note",
    };

    static string Colour(Level level) => level switch { Level.Error => "31", Level.Warning => "33", _ => "34" };

    string Paint(string text, string code) => hasColours ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
