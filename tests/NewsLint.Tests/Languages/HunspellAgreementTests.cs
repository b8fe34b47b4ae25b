using System.Runtime.InteropServices;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using Xunit.Abstractions;

namespace NewsLint.Tests.Languages;

/// <summary>The speller's verdicts beside those of Hunspell itself, with Debian's dictionaries. Passed over, with a word, where they are not installed.</summary>
public sealed class HunspellAgreementTests(ITestOutputHelper output)
{
    const string Library = "libhunspell-1.7.so.0", Folder = "/usr/share/hunspell";

    static readonly string[] FrenchElisions = ["l'", "d'", "L'", "D'", "qu'", "Qu'", "j'", "J'", "s'", "m'", "n'", "t'", "c'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "l’", "D’"];

    static readonly string[] Marks = ["-", ".", "'", "’", "·"];

    [Theory, InlineData("fr", "fr"), InlineData("en", "en_US"), InlineData("en", "en_GB")]
    public void The_verdict_is_Hunspells(string language, string dictionary)
    {
        if (!File.Exists(Path.Combine(Folder, $"{dictionary}.aff")) || !NativeLibrary.TryLoad(Library, out _))
        {
            output.WriteLine($"Hunspell and its dictionary {dictionary} are not installed: nothing was compared.");
            return;
        }

        var hunspell = Hunspell_create(Path.Combine(Folder, $"{dictionary}.aff"), Path.Combine(Folder, $"{dictionary}.dic"));
        var speller = new Speller(NewsLanguage.Of(language).Lexicon!, dictionary);
        var words = Words(language, dictionary).Distinct(StringComparer.Ordinal).ToArray();
        var differing = words.Where(word => (Hunspell_spell(hunspell, word) != 0) != speller.IsRight(word)).ToArray();
        Hunspell_destroy(hunspell);

        output.WriteLine($"{words.Length} words, {differing.Length} judged otherwise: {string.Join(' ', differing.Take(60).Select(word => speller.IsRight(word) ? $"+{word}" : $"-{word}"))}");
        words.Length.Should().BeGreaterThan(20_000);
        differing.Length.Should().BeLessThanOrEqualTo(words.Length / 1_000, string.Join(' ', differing.Take(60)));
    }

    /// <summary>Forms, stems, and what typists, headlines and languages make of them: capitals, elisions, hyphens, figures, slips.</summary>
    static IEnumerable<string> Words(string language, string dictionary)
    {
        var chance = new Random(11);
        var forms = NewsLanguage.Of(language).Lexicon!.Forms().ToArray();
        var stems = File.ReadLines(Path.Combine(Folder, $"{dictionary}.dic")).Skip(1).Select(line => line.Split('/', '\t', ' ')[0]).Where(stem => stem.Length > 0).ToArray();
        string Form() => forms[chance.Next(forms.Length)];
        string Stem() => stems[chance.Next(stems.Length)];

        for (var i = 0; i < 3_500; i++)
        {
            yield return Form();
            yield return Stem();
            yield return Cased(Form(), chance);
            yield return Slip(Form(), chance);
            yield return Slip(Stem(), chance);
            yield return (language == "fr" ? FrenchElisions[chance.Next(FrenchElisions.Length)] : "") + (i % 2 == 0 ? Cased(Form(), chance) : Form()) + (language == "en" && i % 3 == 0 ? "'s" : "");
            yield return Form() + Marks[chance.Next(Marks.Length)] + Cased(Form(), chance);
        }

        foreach (var figure in Enumerable.Range(0, 130).SelectMany(number => (string[])[$"{number}th", $"{number}st", $"{number}nd", $"{number}rd", $"{number}er", $"{number}e", $"{number},5", $"{number}."]))
            yield return figure;
    }

    static string Cased(string word, Random chance) => chance.Next(4) switch
    {
        0 => word.ToUpperInvariant(),
        1 => char.ToUpperInvariant(word[0]) + word[1..],
        2 => word.ToLowerInvariant(),
        _ => word[..^1] + char.ToUpperInvariant(word[^1]),
    };

    static string Slip(string word, Random chance)
    {
        var place = chance.Next(word.Length);
        var letter = (char)('a' + chance.Next(26));
        return chance.Next(4) switch
        {
            0 when word.Length > 1 => word.Remove(place, 1),
            1 => word.Insert(place, letter.ToString()),
            2 when place > 0 => string.Concat(word.AsSpan(0, place - 1), word.AsSpan(place, 1), word.AsSpan(place - 1, 1), word.AsSpan(place + 1)),
            _ => string.Concat(word.AsSpan(0, place), letter.ToString(), word.AsSpan(place + 1)),
        };
    }

    [DllImport(Library)]
    static extern nint Hunspell_create([MarshalAs(UnmanagedType.LPUTF8Str)] string affixes, [MarshalAs(UnmanagedType.LPUTF8Str)] string words);

    [DllImport(Library)]
    static extern int Hunspell_spell(nint hunspell, [MarshalAs(UnmanagedType.LPUTF8Str)] string word);

    [DllImport(Library)]
    static extern void Hunspell_destroy(nint hunspell);
}
