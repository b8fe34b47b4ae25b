using System.Globalization;

namespace NewsLint.Workspace.Sheets;

/// <summary>A worksheet as Markdown, for a shared document or a pull request.</summary>
public static class MarkdownSheet
{
    public static void Write(StorySheet sheet, TextWriter output)
    {
        output.WriteLine($"# {SheetWords.Title(sheet.IsFrench)} : {Escape(sheet.Headline.Length > 0 ? sheet.Headline : sheet.Path)}".Replace(" : ", sheet.IsFrench ? " : " : ": ", StringComparison.Ordinal));
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
        output.Write($"- [ ] {row.Number}. **{Escape(row.Words)}** ({SheetWords.Of(row.Kind, isFrench)}, {(isFrench ? "ligne" : "line")} {row.Place.Line}){(isFrench ? " : " : ": ")}{Escape(row.About)}");
        if (row.Known.Length > 0)
            output.Write($" — ✓ {Escape(row.Known)}");
        foreach (var finding in row.Findings)
            output.Write($" — ✗ {Escape(finding)}");
        output.WriteLine();
    }

    static string Marked(SheetSentence sentence)
    {
        var (text, last) = (new System.Text.StringBuilder(), 0);
        foreach (var (start, end) in sentence.Marks)
        {
            text.Append(Escape(sentence.Text[last..start])).Append("**").Append(Escape(sentence.Text[start..end])).Append("**");
            last = end;
        }

        return text.Append(Escape(sentence.Text[last..])).ToString();
    }

    /// <summary>A story's words are no markup, no mention and no link.</summary>
    static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '@' or '!' or '&')
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
