using System.Net;

namespace NewsLint.Workspace.Overviews;

/// <summary>Pieces of a page. A story's words are never markup.</summary>
static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>A heading of a table; one that sorts is a button.</summary>
    public static string Head(string text, bool isNumber = false, bool sorts = true) =>
        $"<th scope=\"col\"{(isNumber ? " class=\"n\"" : "")}>{(sorts ? $"<button type=\"button\">{Text(text)}</button>" : Text(text))}</th>";

    /// <summary>A cell with a number, shown as the language has it.</summary>
    public static string Number(double value, string shown, string kind = "") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<td class=\"n{(kind.Length > 0 && value > 0 ? $" {kind}" : "")}\" data-value=\"{value}\">{Text(shown)}</td>");
}
