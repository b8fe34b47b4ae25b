using System.Text;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Slips planted in stories, one at a time: how often they are found, and whether the word that was meant is offered.</summary>
static class Typos
{
    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="size">How many slips of each language.</param>
    public static int Measure(string corpora, int size)
    {
        Console.WriteLine("| language | planted | found | as a warning | meant word first | among three |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        var checker = new StoryChecker(new([]), new(), new() { Only = ["spelling"] });
        foreach (var language in (string[])["fr", "en"])
        {
            var stories = Corpus.Read(corpora, language).Where(story => story.Text.Length < 20_000).ToList();
            var (planted, found, warned, first, three) = (0, 0, 0, 0, 0);
            for (var i = 0; planted < size; i++)
            {
                if (Plant(stories[i * 7 % stories.Count].Text, language, new Random(i)) is not var (text, start, slip, meant))
                    continue;

                planted++;
                var finding = checker.Check("story.txt", Encoding.UTF8.GetBytes(text)).Findings.FirstOrDefault(finding => finding.Span.Start <= start && finding.Span.End > start);
                found += finding is null ? 0 : 1;
                warned += finding?.Level is Level.Warning ? 1 : 0;
                var rank = finding?.Fixes.Select(fix => fix.Replacement).ToList().IndexOf(meant) ?? -1;
                first += rank == 0 ? 1 : 0;
                three += rank >= 0 ? 1 : 0;
                if (rank < 0 && Environment.GetEnvironmentVariable("SHOW_MISSES") is not null)
                    Console.WriteLine($"  {(finding is null ? "not found" : finding.RuleId)}: {slip} for {meant} {string.Join(' ', finding?.Fixes.Select(fix => fix.Replacement) ?? [])}");
            }

            Console.WriteLine($"| {language} | {planted} | {Share(found, planted)} | {Share(warned, planted)} | {Share(first, planted)} | {Share(three, planted)} |");
        }

        return 0;
    }

    static string Share(int part, int whole) => $"{100.0 * part / whole:F1} %";

    /// <summary>A word of four letters or more with one slip that makes it no word of its language.</summary>
    static (string Text, int Start, string Slip, string Meant)? Plant(string text, string language, Random chance)
    {
        var reader = NewsLanguage.Of(language);
        var planter = new Planter(text, language, new DateOnly(2018, 10, 1), chance);
        if (planter.Pick(planter.Tokens(i => planter.Article.Tokens[i] is { Kind: TokenKind.Word, Length: > 3 } && planter.Word(i).All(char.IsLower) && reader.Speller!.IsRight(planter.Word(i)))) is not { } token)
            return null;

        var meant = planter.Word(token);
        var slip = new Slips(language, chance).Make(meant, 1);
        if (reader.Speller!.IsRight(slip))
            return null;

        var (damaged, start, _) = planter.Replace(token, slip);
        return (damaged, start, slip, meant);
    }
}
