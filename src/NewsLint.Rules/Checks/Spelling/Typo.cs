using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Spelling;

public sealed class Typo : Rule
{
    /// <summary>What a slip may cost by the length of its word: short words are mostly abbreviations, long ones have few neighbours.</summary>
    static readonly (int Longest, float Cost)[] Likely = [(3, 1.15f), (4, 1.28f), (7, 1.45f), (int.MaxValue, 1.65f)];

    public override RuleInfo Info { get; } = new()
    {
        Id = "spelling/typo",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Faute de frappe ou d'orthographe", "A slip of the keyboard or in spelling"),
        Why = (
            "Un mot que la langue n'a pas et qui ressemble de près à un mot courant : le lecteur voit la faute avant l'information. Les noms, les mots étrangers et ceux que l'article répète ne sont pas des fautes.",
            "A word that the language does not have, and that looks much like a common one: readers see the slip before the news. Names, foreign words and words that the story repeats are no slips."),
        Examples =
        [
            "Le [|governement => gouvernement|] a annoncé la mesure hier.",
            "Les [|professionels => professionnels|] du quartier ont appelé la mairie.",
            "The [|goverment => government|] announced the plan.",
            "They will [|recieve => receive|] the money in June.",
            "Le macronisme de Macron et le trumpisme de Trump.",
            "He called it “gubment” and laughed.",
            "Les anti-système ont manifesté.",
            "Il écrit « yapafoto » sur le mur.",
            "Colour and color, organise and organize.",
            "Le maire dit quâ€™il a un gouv\u0435rnement.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var unknown in UnknownWords.In(article).All)
        {
            if (!IsLikely(unknown))
                continue;

            var (word, token) = (unknown.Word, article.Tokens[unknown.Token]);
            string[] offered = [.. unknown.Suggestions];
            yield return Flag(
                token.Span,
                ($"« {word} » n'est pas un mot français connu. Vouliez-vous écrire {French(offered)} ?", $"\"{word}\" is no word that English dictionaries have. Did you mean {English(offered)}?"),
                offered);
        }
    }

    /// <summary>Near a word, of no other language, and there once.</summary>
    internal static bool IsLikely(UnknownWord unknown) => unknown.Cost <= Likely.First(limit => unknown.Word.Length <= limit.Longest).Cost;

    static string French(IReadOnlyList<string> words) => Either([.. words.Select(word => $"« {word} »")], "ou");

    static string English(IReadOnlyList<string> words) => Either([.. words.Select(word => $"\"{word}\"")], "or");

    static string Either(string[] words, string or) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} {or} {words[^1]}";
}
