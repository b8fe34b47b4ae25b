using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Grammar;

/// <summary>The French words that open a noun group and say its gender or number.</summary>
static class FrenchDeterminers
{
    const int LongestDeterminer = 9;
    const WordForm M = WordForm.Masculine, F = WordForm.Feminine, S = WordForm.Singular, P = WordForm.Plural;

    static readonly FrozenDictionary<string, WordForm> Forms = new Dictionary<string, WordForm>(StringComparer.Ordinal)
    {
        ["le"] = M | S,
        ["la"] = F | S,
        ["un"] = M | S,
        ["une"] = F | S,
        ["du"] = M | S,
        ["au"] = M | S,
        ["les"] = M | F | P,
        ["des"] = M | F | P,
        ["aux"] = M | F | P,
        ["ce"] = M | S,
        ["cet"] = M | S,
        ["cette"] = F | S,
        ["ces"] = M | F | P,
        ["mon"] = M | F | S,
        ["ton"] = M | F | S,
        ["son"] = M | F | S,
        ["ma"] = F | S,
        ["ta"] = F | S,
        ["sa"] = F | S,
        ["mes"] = M | F | P,
        ["tes"] = M | F | P,
        ["ses"] = M | F | P,
        ["notre"] = M | F | S,
        ["votre"] = M | F | S,
        ["leur"] = M | F | S,
        ["nos"] = M | F | P,
        ["vos"] = M | F | P,
        ["leurs"] = M | F | P,
        ["chaque"] = M | F | S,
        ["quelques"] = M | F | P,
        ["plusieurs"] = M | F | P,
        ["certains"] = M | P,
        ["certaines"] = F | P,
        ["quel"] = M | S,
        ["quelle"] = F | S,
        ["quels"] = M | P,
        ["quelles"] = F | P,
        ["aucun"] = M | S,
        ["aucune"] = F | S,
        ["toutes"] = F | P,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> ByWord = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words with the same meaning, which differ in gender or number.</summary>
    static readonly string[][] Families =
    [
        ["le", "la", "les"], ["un", "une", "des"], ["du", "de la", "des"], ["au", "à la", "aux"], ["ce", "cet", "cette", "ces"],
        ["mon", "ma", "mes"], ["ton", "ta", "tes"], ["son", "sa", "ses"], ["notre", "nos"], ["votre", "vos"], ["leur", "leurs"],
        ["certains", "certaines"], ["quel", "quelle", "quels", "quelles"], ["aucun", "aucune"],
    ];

    /// <summary>Gender and number that the word asks of its noun; none for a word that opens no noun group.</summary>
    public static WordForm FormOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestDeterminer)
            return WordForm.None;

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Letters.Fold(word[i]);
        return ByWord.TryGetValue(folded, out var form) ? form : WordForm.None;
    }

    /// <summary>What could stand in the word's place before the noun of that gender and number, with the space or the apostrophe that parts them.</summary>
    public static IEnumerable<string> Instead(string word, string noun, WordForm form) =>
        Families.FirstOrDefault(family => family.Contains(word))?
            .Where(other => Suits(other, form))
            .Select(other => Before(other, noun))
            .Where(other => other != $"{word} ")
            .Distinct(StringComparer.Ordinal) ?? [];

    static bool Suits(string word, WordForm noun)
    {
        var form = Forms.GetValueOrDefault(word, F | S);
        return WordReadings.Shares(form, noun, WordReadings.Gender) && WordReadings.Shares(form, noun, WordReadings.Number);
    }

    static string Before(string word, string noun) => (word, FrenchVowels.Begin(noun)) switch
    {
        ("le" or "la", true) => "l'",
        ("de la" or "du", true) => "de l'",
        ("à la" or "au", true) => "à l'",
        ("ce" or "cet", var vowel) => vowel ? "cet " : "ce ",
        ("ma" or "ta" or "sa", true) => $"{word[0]}on ",
        _ => $"{word} ",
    };
}
