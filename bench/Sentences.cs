using System.Text;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Sentences with one slip each, and the same made right, by somebody who had not seen the rules: how many are found, and how many right ones are blamed.</summary>
static class Sentences
{
    /// <summary>The day that the sentences are written for.</summary>
    const string Published = "2026-11-23";

    /// <param name="folder">Files named <c>kind.language.tsv</c>, a line with the wrong sentence, a tab and the right one.</param>
    /// <param name="shows">Whether to print what was missed and what was blamed.</param>
    public static int Measure(string folder, bool shows)
    {
        Console.WriteLine("| slip | language | sentences | found | right ones blamed |");
        Console.WriteLine("|---|---|---:|---:|---:|");
        var checker = new StoryChecker(new([]), new(), new() { Only = ["dates", "numbers"] });
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file).Split('.');
            var pairs = File.ReadLines(file).Select(line => line.Split('\t')).ToArray();
            var missed = pairs.Where(pair => !HasFinding(checker, pair[0], name[1])).ToArray();
            var blamed = pairs.Where(pair => HasFinding(checker, pair[1], name[1])).ToArray();
            Console.WriteLine($"| {name[0]} | {name[1]} | {pairs.Length} | {pairs.Length - missed.Length} | {blamed.Length} |");
            foreach (var line in shows ? missed.Select(pair => $"  missed: {pair[0]}").Concat(blamed.Select(pair => $"  blamed: {pair[1]}")) : [])
                Console.WriteLine(line);
        }

        return 0;
    }

    static bool HasFinding(StoryChecker checker, string sentence, string language) =>
        !checker.Check("sentence.md", Encoding.UTF8.GetBytes($"---\ndate: {Published}\nlang: {language}\n---\n\n{sentence}\n")).Findings.IsEmpty;
}
