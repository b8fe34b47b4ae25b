using System.Text;
using NewsLint.Rules;
using NewsLint.Rules.Pages;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Mutated stories and rule pages, by the million: each gives findings inside the file or one clear error, never a fault.</summary>
static class Fuzz
{
    const int Longest = 1500;

    static readonly string[] Pieces =
    [
        "«", "»", "“", "”", "\"", "‘", "’", "'", "(", ")", "[", "](", "**", "*", "_", "`", "```\n", "# ", "> ", "- ", "| ", "|---|\n", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\0", "\uD83D", "😀", "e\u0301",
        "---\n", "title: ", "<!-- newslint-disable ", "-->", "<b>", "</script>", "<script>", "&amp;", "&#0;", "&#x110000;", "\\", ". .", ",,", "le le ", "de les ", "qui Il ", "Lire aussi : ", "12 000", "12 h 30", "{word: ", "}", "tokens: [", "regex: \"(", "phrases: ", "message: ", "## Flagged\n\n- [|", "|]", "## Fine\n",
    ];

    /// <param name="seeds">Folders whose Markdown and text files are mutated.</param>
    /// <param name="inputs">How many inputs to try.</param>
    public static int Run(string[] seeds, int inputs)
    {
        var texts = seeds.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".md" or ".txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var checker = new StoryChecker(new([]), new(), new());
        var failures = 0;
        Parallel.For(0, inputs, number =>
        {
            var chance = new Random(number);
            var text = Mutated(texts[chance.Next(texts.Length)], chance);
            try
            {
                if (number % 4 == 0)
                    ReadPage(text);
                else
                    Check(checker, number % 4 == 1 ? "a.txt" : "a.md", text);
            }
            catch (Exception e)
            {
                if (Interlocked.Increment(ref failures) <= 10)
                    Console.WriteLine($"input {number}: {e}\n{text}\n");
            }
        });

        Console.WriteLine($"{inputs} inputs, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    static string Mutated(string seed, Random chance)
    {
        var start = chance.Next(2) == 0 ? 0 : chance.Next(seed.Length);
        var text = new StringBuilder(seed.Substring(start, Math.Min(chance.Next(Longest), seed.Length - start)));
        for (var i = chance.Next(1, 12); i > 0; i--)
        {
            var place = chance.Next(text.Length + 1);
            if (chance.Next(3) == 0 && place < text.Length)
                text.Remove(place, Math.Min(chance.Next(1, 40), text.Length - place));
            else
                text.Insert(place, Pieces[chance.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    static void Check(StoryChecker checker, string path, string text)
    {
        var report = checker.Check(path, Encoding.UTF8.GetBytes(text));
        if (report.Problem is not null)
            return;
        if (!report.Faults.IsEmpty)
            throw new InvalidOperationException($"{report.Faults[0].RuleId}: {report.Faults[0].Reason}");
        foreach (var finding in report.Findings.Concat(report.Suppressed))
        {
            if (finding.Span.Start < 0 || finding.Span.End > report.Text.Length || finding.Span.Length < 0)
                throw new InvalidOperationException($"{finding.RuleId} stands outside the file");
        }
    }

    static void ReadPage(string text)
    {
        try
        {
            _ = new PageBook(PackWriter.Write([PageReader.Read("rules/fr/house/page.md", text, _ => null)])).Rules.Count();
        }
        catch (InputException)
        {
            // A wrong page is an error with its place.
        }
    }
}
