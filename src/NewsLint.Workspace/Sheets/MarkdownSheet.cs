using System.Globalization;

namespace NewsLint.Workspace.Sheets;

/// <summary>A worksheet as Markdown, for a shared document or a pull request.</summary>
public static class MarkdownSheet
{
    public static void Write(StorySheet sheet, TextWriter output)
    {
        output.WriteLine($"# {SheetWords.Title(sheet.IsFrench)} : {Reporting.Escape.ForMarkdown(sheet.Headline.Length > 0 ? sheet.Headline : sheet.Path)}".Replace(" : ", sheet.IsFrench ? " : " : ": ", StringComparison.Ordinal));
        output.WriteLine();
        output.WriteLine($"`{sheet.Path.Replace("`", "", StringComparison.Ordinal)}`{(sheet.Published is { } day ? $" · {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")} · {SheetWords.Count(sheet)}");
        foreach (var sentence in sheet.Sentences)
        {
            output.WriteLine();
            output.WriteLine($"> {Marked(sentence)}");
            output.WriteLine();
            foreach (var row in sentence.Rows)
                WriteRow(row, sheet.IsFrench, output);
        }
    }

    static void WriteRow(SheetRow row, bool isFrench, TextWriter output)
    {
        output.Write($"- [ ] {row.Number}. **{Reporting.Escape.ForMarkdown(row.Words)}** ({SheetWords.Of(row.Kind, isFrench)}, {(isFrench ? "ligne" : "line")} {row.Place.Line}){(isFrench ? " : " : ": ")}{Reporting.Escape.ForMarkdown(row.About)}");
        if (row.Known.Length > 0)
            output.Write($" — ✓ {Reporting.Escape.ForMarkdown(row.Known)}");
        foreach (var finding in row.Findings)
            output.Write($" — ✗ {Reporting.Escape.ForMarkdown(finding)}");
        output.WriteLine();
    }

    static string Marked(SheetSentence sentence)
    {
        var (text, last) = (new System.Text.StringBuilder(), 0);
        foreach (var (start, end) in sentence.Marks)
        {
            text.Append(Reporting.Escape.ForMarkdown(sentence.Text[last..start])).Append("**").Append(Reporting.Escape.ForMarkdown(sentence.Text[start..end])).Append("**");
            last = end;
        }

        return text.Append(Reporting.Escape.ForMarkdown(sentence.Text[last..])).ToString();
    }
}
