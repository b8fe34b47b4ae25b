using System.Diagnostics;
using NewsLint.Languages;

namespace NewsLint.Bench;

/// <summary>How often the word that was meant is among those offered for a slip.</summary>
static class Suggestions
{
    static readonly (string Language, string List)[] Lists = [("fr", "/usr/share/dict/french"), ("en", "/usr/share/dict/american-english")];

    /// <param name="size">How many slips of each language; four in five have one edit, the others two.</param>
    public static int Measure(int size)
    {
        Console.WriteLine("| language | slips | first | among three | among five | ms each |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (language, list) in Lists)
        {
            var reader = NewsLanguage.Of(language);
            string[] words = [.. File.ReadLines(list).Where(word => word.Length > 4 && word.All(char.IsLower) && reader.Speller!.IsRight(word))];
            var chance = new Random(7);
            var slips = new Slips(language, chance);
            var cases = new List<(string Slip, string Meant)>();
            while (cases.Count < size)
            {
                var meant = words[chance.Next(words.Length)];
                var slip = slips.Make(meant, cases.Count % 5 == 0 ? 2 : 1);
                if (!reader.Speller!.IsRight(slip))
                    cases.Add((slip, meant));
            }

            var suggester = reader.Suggester!;
            foreach (var (slip, _) in cases)
                _ = suggester.Suggest(slip, 5);
            var watch = Stopwatch.StartNew();
            var ranks = cases.Select(pair => suggester.Suggest(pair.Slip, 5).Select(near => near.Word).ToList().IndexOf(pair.Meant)).ToArray();
            var milliseconds = watch.Elapsed.TotalMilliseconds / size;
            Console.WriteLine($"| {language} | {size} | {Share(0)} | {Share(2)} | {Share(4)} | {milliseconds:F2} |");
            if (Environment.GetEnvironmentVariable("SHOW_MISSES") is not null)
            {
                foreach (var (pair, rank) in cases.Zip(ranks).Where(pair => pair.Second != 0))
                    Console.WriteLine($"  {pair.Slip} meant {pair.Meant} ({rank}): {string.Join(' ', suggester.Suggest(pair.Slip, 5).Select(near => $"{near.Word} {near.Cost:F2}"))}");
            }

            string Share(int worst) => $"{100.0 * ranks.Count(rank => rank >= 0 && rank <= worst) / size:F1} %";
        }

        return 0;
    }
}
