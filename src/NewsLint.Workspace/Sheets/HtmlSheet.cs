using System.Globalization;
using System.Net;

namespace NewsLint.Workspace.Sheets;

/// <summary>A worksheet as one page to tick and to print: no script, no outside file.</summary>
public static class HtmlSheet
{
    const string Style = """
        :root{color-scheme:light dark;--ink:#1c1c1a;--paper:#fbfaf7;--soft:#6a6860;--line:#dcd9d0;--mark:#ffeeb0;--good:#1f6b3a;--bad:#a3241b;--card:#fff}
        @media (prefers-color-scheme:dark){:root{--ink:#ecebe6;--paper:#191917;--soft:#a5a299;--line:#3b3a35;--mark:#5a4a12;--good:#7fd19b;--bad:#ff9c91;--card:#21211e}}
        *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Georgia,"Times New Roman",serif}
        main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}h1{font-size:1.7rem;line-height:1.2;margin:0 0 .25rem}
        .kicker{font:600 .8rem/1.4 system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:0}
        .about{font:.9rem/1.5 system-ui,sans-serif;color:var(--soft);margin:.25rem 0 2rem}
        section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;break-inside:avoid}
        blockquote{margin:0;padding:.9rem 1.1rem;border-bottom:1px solid var(--line)}mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:.15em}
        ol{list-style:none;margin:0;padding:.35rem 1.1rem .6rem;font:.92rem/1.45 system-ui,sans-serif}
        li{display:grid;grid-template-columns:1.4rem 2.2rem minmax(9rem,1.1fr) 1.6fr minmax(8rem,1fr);gap:.6rem;padding:.45rem 0;border-top:1px dotted var(--line);align-items:start}
        li:first-child{border-top:0}li>*{min-width:0;overflow-wrap:anywhere}input[type=checkbox]{width:1.1rem;height:1.1rem;margin:.15rem 0 0}.no{color:var(--soft);text-align:right}
        .kind{display:block;color:var(--soft);font-size:.8rem}.good{color:var(--good);display:block}.bad{color:var(--bad);display:block;font-weight:600}
        input[type=text]{width:100%;font:inherit;color:inherit;background:transparent;border:0;border-bottom:1px solid var(--line);padding:.1rem 0}
        @media (max-width:42rem){li{grid-template-columns:1.4rem 2rem 1fr}li>.says,li>.source{grid-column:3}}
        @media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}section{border-color:#999}}
        """;

    public static void Write(StorySheet sheet, TextWriter output)
    {
        var title = sheet.Headline.Length > 0 ? sheet.Headline : sheet.Path;
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{(sheet.IsFrench ? "fr" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <title>{Text(SheetWords.Title(sheet.IsFrench))} – {Text(title)}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <p class="kicker">{Text(SheetWords.Title(sheet.IsFrench))}</p>
            <h1>{Text(title)}</h1>
            <p class="about">{Text(sheet.Path)}{(sheet.Published is { } day ? $" · {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "")} · {Text(SheetWords.Count(sheet))}</p>

            """);
        foreach (var sentence in sheet.Sentences)
            WriteSentence(sentence, sheet.IsFrench, output);
        output.Write("</main>\n</body>\n</html>\n");
    }

    static void WriteSentence(SheetSentence sentence, bool isFrench, TextWriter output)
    {
        output.Write("<section>\n<blockquote>");
        var last = 0;
        foreach (var (start, end) in sentence.Marks)
        {
            output.Write($"{Text(sentence.Text[last..start])}<mark>{Text(sentence.Text[start..end])}</mark>");
            last = end;
        }

        output.Write($"{Text(sentence.Text[last..])}</blockquote>\n<ol>\n");
        foreach (var row in sentence.Rows)
            WriteRow(row, isFrench, output);
        output.Write("</ol>\n</section>\n");
    }

    static void WriteRow(SheetRow row, bool isFrench, TextWriter output)
    {
        var columns = SheetWords.Columns(isFrench);
        output.Write($"<li><input type=\"checkbox\" aria-label=\"{Text(columns[6])} {row.Number}\"><span class=\"no\">{row.Number}</span><span><b>{Text(row.Words)}</b><span class=\"kind\">{Text(SheetWords.Of(row.Kind, isFrench))}, {(isFrench ? "ligne" : "line")} {row.Place.Line}</span></span><span class=\"says\">{Text(row.About)}");
        if (row.Known.Length > 0)
            output.Write($"<span class=\"good\">✓ {Text(row.Known)}</span>");
        foreach (var finding in row.Findings)
            output.Write($"<span class=\"bad\">✗ {Text(finding)}</span>");
        output.Write($"</span><span class=\"source\"><input type=\"text\" aria-label=\"{Text(columns[7])} {row.Number}\" placeholder=\"{Text(columns[7])}\"></span></li>\n");
    }

    /// <summary>A story's words are never markup.</summary>
    static string Text(string text) => WebUtility.HtmlEncode(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));
}
