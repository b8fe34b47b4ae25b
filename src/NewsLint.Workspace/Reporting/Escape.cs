using System.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>Makes a story's text safe to show.</summary>
public static class Escape
{
    /// <summary>Text for a terminal: control characters and marks that turn the writing round are shown as what they are.</summary>
    public static string ForTerminal(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\t')
                shown.Append(' ');
            else if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u2028' or '\u2029')
                shown.Append($"\\u{(int)c:X4}");
            else
                shown.Append(c);
        }

        return shown.ToString();
    }

    /// <summary>Text for a build log: as for a terminal, and nothing in it begins a workflow command.</summary>
    public static string ForLog(ReadOnlySpan<char> text) =>
        ForTerminal(text).Replace("::", ":\u200B:", StringComparison.Ordinal).Replace("##[", "##\u200B[", StringComparison.Ordinal);

    /// <summary>The data of a workflow command: nothing in it can end the line or begin another command.</summary>
    public static string ForCommand(string text) =>
        string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(line => ForTerminal(line)));

    /// <summary>A property of a workflow command.</summary>
    public static string ForCommandProperty(string text) =>
        ForCommand(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    static readonly System.Buffers.SearchValues<char> CsvMarks = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>A cell of a table: nothing in it ends the cell, and no spreadsheet takes it for a formula.</summary>
    public static string ForCsv(string text)
    {
        var cell = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return cell.AsSpan().ContainsAny(CsvMarks) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    /// <summary>A relative path as a URI reference.</summary>
    public static string ForUri(string path) => string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>Text that XML 1.0 can hold.</summary>
    public static string ForXml(string text) =>
        string.Concat(text.Select((c, i) => System.Xml.XmlConvert.IsXmlChar(c) || IsPaired(text, i) ? c : '\uFFFD'));

    static bool IsPaired(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));

    /// <summary>Words that are no markup, no mention, no link and no HTML in Markdown.</summary>
    public static string ForMarkdown(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '@' or '!' or '&')
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
