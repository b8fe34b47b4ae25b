using System.Numerics;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Grammar;

/// <summary>Finds the forms of a word that would agree.</summary>
static class Inflection
{
    const int MostForms = 2, ShortestStart = 2;

    /// <summary>Forms that share no beginning with their verb, each beside the one of the other number.</summary>
    static readonly string[] Irregular = ["est", "sont", "a", "ont", "va", "vont", "ait", "aient", "aura", "auront", "ira", "iront", "fut", "furent", "soit", "soient", "eut", "eurent", "aurait", "auraient", "irait", "iraient", "veut", "veulent", "peut", "peuvent", "doit", "doivent", "ai", "as", "ira", "suis", "es", "vais", "vas", "peux", "veux", "dois"];

    /// <summary>The forms with the same lemma and all the features wanted, in the same tense and mood; the likeliest first, at most two.</summary>
    /// <param name="lexicon">The lexicon of the word's language.</param>
    /// <param name="word">The word in lower case.</param>
    /// <param name="classes">The word classes to look at.</param>
    /// <param name="wanted">Genders, numbers or persons; of each, one is enough.</param>
    public static string[] Of(Lexicon lexicon, string word, WordClasses classes, WordForm wanted)
    {
        var number = lexicon.Find(word);
        if (number < 0)
            return [];

        var found = new List<(string Form, int Distance, int Rarity)>();
        foreach (var reading in lexicon.ReadingsOf(number).ToArray().Where(reading => WordReadings.IsIn(reading, classes)))
        {
            var lemma = lexicon.LemmaOf(word, reading);
            var kept = reading.Form & ~(WordReadings.Gender | WordReadings.Number | WordReadings.Person);
            bool Fits(ReadingRow row) => row.PartOfSpeech == reading.PartOfSpeech && Agrees(row.Form, kept, wanted);
            foreach (var (form, other) in Candidates(lexicon, word, lemma, other => other != number && Any(lexicon.ReadingsOf(other), Fits)))
            {
                if (Distance(lexicon, form, other, lemma, kept, Fits) is { } distance)
                    found.Add((form, distance, lexicon.RarityOf(other)));
            }
        }

        var best = found.OrderBy(pair => (pair.Distance, pair.Rarity, pair.Form.Length)).ToArray();
        return [.. best.Select(pair => pair.Form).Distinct(StringComparer.Ordinal).Take(MostForms)];
    }

    /// <summary>The third person singular of an English verb (<c>go</c>: <c>goes</c>), or the base form of one that has it.</summary>
    public static string OtherNumber(Lexicon lexicon, string verb)
    {
        foreach (var reading in lexicon.Find(verb) is var number and >= 0 ? lexicon.ReadingsOf(number) : [])
        {
            if (reading.Form.HasFlag(WordForm.Third))
                return lexicon.LemmaOf(verb, reading);
        }

        return verb switch
        {
            [.., 's' or 'x' or 'z' or 'h' or 'o'] => $"{verb}es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => $"{verb[..^1]}ies",
            _ => $"{verb}s",
        };
    }

    /// <summary>How many features of tense and mood the best reading of the form has besides those kept; nothing if none fits.</summary>
    static int? Distance(Lexicon lexicon, string form, int number, string lemma, WordForm kept, Func<ReadingRow, bool> fits)
    {
        var least = default(int?);
        foreach (var reading in lexicon.ReadingsOf(number))
        {
            if (fits(reading) && lexicon.HasLemma(form, reading, lemma))
                least = Math.Min(least ?? int.MaxValue, BitOperations.PopCount((uint)(reading.Form & ~kept & ~(WordReadings.Gender | WordReadings.Number | WordReadings.Person))));
        }

        return least;
    }

    /// <summary>The forms that may be the lemma's, with their numbers.</summary>
    static IEnumerable<(string Form, int Number)> Candidates(Lexicon lexicon, string word, string lemma, Func<int, bool> isWanted)
    {
        var start = Start(word, lemma);
        return start.Length < ShortestStart
            ? Irregular.Prepend(lemma).Select(form => (form, lexicon.Find(form))).Where(pair => pair.Item2 >= 0 && isWanted(pair.Item2))
            : lexicon.Forms(start, isWanted).Concat(lemma == start && lexicon.Find(lemma) is var number and >= 0 && isWanted(number) ? [(lemma, number)] : []);
    }

    static bool Any(ReadOnlySpan<ReadingRow> readings, Func<ReadingRow, bool> fits)
    {
        foreach (var reading in readings)
        {
            if (fits(reading))
                return true;
        }

        return false;
    }

    static bool Agrees(WordForm form, WordForm kept, WordForm wanted) =>
        (form & kept) == kept && Has(form, wanted, WordReadings.Gender) && Has(form, wanted, WordReadings.Number) && Has(form, wanted, WordReadings.Person);

    static bool Has(WordForm form, WordForm wanted, WordForm feature) => (wanted & feature) is WordForm.None || (form & wanted & feature) is not WordForm.None;

    /// <summary>What the word and its lemma begin with in common, less what may change before an ending.</summary>
    static string Start(string word, string lemma)
    {
        var length = 0;
        while (length < word.Length && length < lemma.Length && word[length] == lemma[length])
            length++;
        return word[..Math.Max(Math.Min(length, 2), length - 2)];
    }
}
