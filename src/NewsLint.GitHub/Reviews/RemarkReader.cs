using System.Collections.Immutable;
using System.Text;
using NewsLint.GitHub.Diffs;
using NewsLint.Text;
using NewsLint.Workspace;
using NewsLint.Workspace.Reporting;

namespace NewsLint.GitHub.Reviews;

/// <summary>Makes remarks of the findings of one changed story: of those that touch a changed line, alone or by their evidence.</summary>
/// <param name="blob">The address of the repository's files at the commit, for links.</param>
sealed class RemarkReader(string blob)
{
    /// <summary>A replacement of more lines is easier made by hand.</summary>
    const int LongestSuggestion = 10;

    /// <summary>More of a story's words than this are not repeated in a comment.</summary>
    const int LongestQuote = 120;

    const int LongestMessage = 1_000;

    /// <summary>A comment holds 65,536 characters.</summary>
    const int LongestReplacement = 20_000;

    /// <param name="report">The story, checked whole.</param>
    /// <param name="path">Its path in the repository.</param>
    /// <param name="formerPath">Its path before the pull request; none where it is the same.</param>
    /// <param name="changed">The lines that the pull request touches.</param>
    public IEnumerable<Remark> Read(StoryReport report, string path, string? formerPath, ChangedLines changed)
    {
        var lines = new LineIndex(report.Text);
        var isFrench = report.MessageLanguage?.Code == "fr";
        foreach (var same in report.Findings.Where(finding => Touches(finding, lines, changed)).GroupBy(finding => Key(finding, report.Text, path), StringComparer.Ordinal))
        {
            var finding = same.FirstOrDefault(one => changed.Touches(LinesOf(one.Span, lines))) ?? same.First();
            var place = PlaceOf(finding, lines, changed);
            yield return new(same.Key, finding.RuleId, finding.Level, path, place, changed.Shows(place), finding.Message, "")
            {
                FormerFingerprint = formerPath is null ? null : Key(finding, report.Text, formerPath),
                Columns = LinesOf(finding.Span, lines) == place && place.First == place.Last ? (lines[finding.Span.Start].Column, Math.Max(lines[finding.Span.Start].Column, lines[finding.Span.End].Column - 1)) : null,
                Body = Body([.. same], finding, place, same.Key, report.Text, path, lines, changed, isFrench),
            };
        }
    }

    static string Key(ReportedFinding finding, string text, string path) =>
        Fingerprint.Of(finding.RuleId, path, Words(finding.Span, text), finding.Evidence is [var first, ..] ? Words(first.Span, text) : "");

    static string Words(SourceSpan span, string text) => text.Substring(span.Start, Math.Min(span.Length, text.Length - span.Start));

    static LineRange LinesOf(SourceSpan span, LineIndex lines)
    {
        var first = lines[span.Start].Line;
        var (last, column) = lines[Math.Max(span.Start, span.End)];
        return new(first, last > first && column == 1 ? last - 1 : last);
    }

    static bool Touches(ReportedFinding finding, LineIndex lines, ChangedLines changed) =>
        changed.Touches(LinesOf(finding.Span, lines)) || finding.Evidence.Any(evidence => changed.Touches(LinesOf(evidence.Span, lines)));

    /// <summary>The finding's own lines if the diff shows them, else those of the evidence that was changed.</summary>
    static LineRange PlaceOf(ReportedFinding finding, LineIndex lines, ChangedLines changed)
    {
        var own = LinesOf(finding.Span, lines);
        if (changed.Shows(own))
            return own;
        foreach (var evidence in finding.Evidence)
        {
            if (LinesOf(evidence.Span, lines) is var other && changed.Touches(other) && changed.Shows(other))
                return other;
        }

        return own;
    }

    string Body(ImmutableArray<ReportedFinding> all, ReportedFinding finding, LineRange place, string fingerprint, string text, string path, LineIndex lines, ChangedLines changed, bool isFrench)
    {
        var body = new StringBuilder();
        body.Append($"**{LevelName(finding.Level, isFrench)}** · {Markdown.Text(Short(finding.Message, LongestMessage))}\n");
        if (all.Length > 1)
            body.Append($"\n{(isFrench ? "Aussi" : "Also")} {string.Join(", ", all.Where(other => other != finding).Select(other => Link(path, lines[other.Span.Start].Line, isFrench)).Distinct(StringComparer.Ordinal).Take(10))}.\n");
        if (LinesOf(finding.Span, lines) != place)
            body.Append($"\n- {Link(path, lines[finding.Span.Start].Line, isFrench)} : {Markdown.Code(Short(Words(finding.Span, text)))}\n");
        foreach (var evidence in finding.Evidence.Take(5))
            body.Append($"\n- {Link(path, lines[evidence.Span.Start].Line, isFrench)} : {Markdown.Code(Short(Words(evidence.Span, text)))} ({Markdown.Text(evidence.Note)})\n");
        body.Append(Repair(finding, place, text, lines, changed, isFrench));
        body.Append($"\n<sub>{Markdown.Code(finding.RuleId)} · {(isFrench ? "pour l'excuser" : "to excuse it")} : {Markdown.Code($"<!-- newslint-disable-line {finding.RuleId} -->")}</sub>\n");
        return body.Append(Marker.OfRemark(fingerprint, finding.RuleId)).ToString();
    }

    static string LevelName(Level level, bool isFrench) => level switch
    {
        Level.Error => isFrench ? "Erreur" : "Error",
        Level.Warning => isFrench ? "Alerte" : "Warning",
        _ => isFrench ? "Remarque" : "Note",
    };

    string Link(string path, int line, bool isFrench) => $"[{(isFrench ? "ligne" : "line")} {line}]({blob}/{Escape.ForUri(path)}#L{line})";

    static string Short(string words, int longest = LongestQuote) => words.Length <= longest ? words : $"{words[..longest]}…";

    /// <summary>One safe repair of whole lines is a suggestion that can be taken with a click; others are said in words.</summary>
    static string Repair(ReportedFinding finding, LineRange place, string text, LineIndex lines, ChangedLines changed, bool isFrench)
    {
        if (finding.Fixes is [{ IsSafe: true } fix] && LinesOf(fix.Span, lines) is var own && own == place && changed.Shows(own) && own.Last - own.First < LongestSuggestion && Suggestion(fix, own, text, lines) is { } suggestion)
            return $"\n{Markdown.Block("suggestion", suggestion)}\n";

        var words = finding.Fixes.Select(one => one.Replacement.Length == 0 ? (isFrench ? "rien" : "nothing") : Markdown.Code(Short(one.Replacement))).Distinct(StringComparer.Ordinal).Take(3).ToArray();
        return words.Length == 0 ? "" : $"\n{(isFrench ? "À la place" : "Instead")} : {string.Join(isFrench ? " ou " : " or ", words)}\n";
    }

    /// <summary>The lines with the fix made, without the last line's break; none where their line breaks would change.</summary>
    static string? Suggestion(ReportedFix fix, LineRange own, string text, LineIndex lines)
    {
        var (start, end) = (lines.StartOf(own.First), lines.StartOf(own.Last) + lines.TextOf(own.Last).Length);
        if (fix.Span.End > end || end == text.Length || text.Contains('\r', StringComparison.Ordinal) || fix.Replacement.AsSpan().ContainsAny('\r', '\n'))
            return null;
        if (end - start + fix.Replacement.Length > LongestReplacement)
            return null;
        return string.Concat(text.AsSpan(start, fix.Span.Start - start), fix.Replacement, text.AsSpan(fix.Span.End, end - fix.Span.End));
    }
}
