using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsLint.Workspace;

namespace NewsLint.Bench;

/// <summary>Text made to hurt: something that a story may have, once and again without an end. Time must grow with length, and no faster.</summary>
static class Hostile
{
    /// <summary>In characters.</summary>
    const int Short = 50_000, Long = 200_000;

    static readonly string[] Units =
    [
        "Roubaix (62), Lille (62), ", "Jean Dupont, 34 ans, ", "né en 1968, ", "âgé de 34 ans, ", "il est mort à 83 ans et ", "lundi 3 mai 2021, ", "de 10 h à 12 h, ", "12 morts, ", "12 personnes et 14 personnes, ",
        "19 plus 8 égale 28, ", "50 % des voix, ", "2 millions d'euros, ", "le ministre Jean Dupont, ", "ministre de la Défense, ", "le président de la République, ", "Jean Dupont et Marie Durand, ", "Paul ", "Paul-",
        "Kiev, Kyïv, ", "Bâle, en Allemagne, ", "Brest (Finistère), ", "membre de l'Otan, ", "l'Organisation du traité (OTAN), ", "ONU, ", "A.B.C. ", "X, ", "« Oui, je pars demain avec eux », ", "« Je pars demain avec eux. » ", "« a ", "a » ", "\"a\" ",
        "la « belle « grande » maison », ", "les chat noir, ", "le gaz smoothie, ", "qui qui ", "de de ", "mais ou et donc ", "plus grand que ", "(a) ", "[a] ", "a, ", "a. ", "A. ", "a; ", "a\n", "a\n\n", "- a\n", "# a\n", "> a\n", "| a | b |\n", "1. ", "1, ", "1 ", "1/2 ", "1-1 ", "12:30 ", "http://a.b ", "a@b.c ",
        "@a ", "#a ", "Lire aussi : ", "…", "!", "?", "' ", "l'", "qu'il ", "aujourd'hui ", "é", "\u0301", "\u00A0", "\u200B", "𝒂", "AAAA ", "Aa ", "aA", "-", "– ", "_", "*a*", "**", "`", "[a](b) ", "<b>", "&amp;", "aaaaaaaaaaaaaaaaaaaa", "The the ", "“I am leaving tomorrow with them,” ", "he said, ", "aged 34, ",
        "born in 1968, ", "the 27 members of the EU, ", "Monday, May 3, 2021, ", "the minister John Smith, ", "12 dead, ", "a an ", "its it's ", "vingt-deux mille trois cent ", "two hundred and ", "million ", "hier, demain, ", "du 3 au 5 mai, ", "depuis 2012, ", "(1931-2024), ", "n° 5, ", "XXe siècle, ", "Mme Dupont, ", "Dr ", "St-",
    ];

    /// <summary>Prints what grows faster than its length, or takes long; 1 if there is any.</summary>
    /// <param name="factor">How much more a character of the longer text may take.</param>
    public static int Run(double factor)
    {
        var checker = new StoryChecker(new([]), new(), new());
        var worst = 0;
        // Each alone, and each beside two others.
        string[] all = [.. Units, .. Units.Select((unit, i) => unit + Units[(i + 1) % Units.Length]), .. Units.Select((unit, i) => unit + Units[(7 * i + 3) % Units.Length])];
        foreach (var unit in all)
        {
            foreach (var name in (string[])["a.txt", "a.md"])
            {
                var (one, other) = (Seconds(checker, name, unit, Short), Seconds(checker, name, unit, Long));
                var growth = other / one * Short / Long;
                if (growth < factor || other < 0.3)
                    continue;
                worst = 1;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growth,6:F1} times a character's time at {Long / Short} times the length, {other:F1} s for {Long / 1000} kB ({name}): {unit.ReplaceLineEndings("¶")}"));
            }
        }

        Console.WriteLine($"{all.Length} units, each as plain text and as Markdown");
        return worst;
    }

    /// <summary>The better of two, the first of which may find the machine cold.</summary>
    static double Seconds(StoryChecker checker, string name, string unit, int length)
    {
        var text = Encoding.UTF8.GetBytes("Titre\n\n" + string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
        var best = double.MaxValue;
        for (var i = 0; i < 2 && best > 0.05; i++)
        {
            var start = Stopwatch.GetTimestamp();
            checker.Check(name, text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
