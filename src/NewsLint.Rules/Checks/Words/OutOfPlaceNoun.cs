using NewsLint.Articles;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Words;

public sealed class OutOfPlaceNoun : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "words/out-of-place-noun",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("Un mot qui n'a rien à faire là : « gaz smoothie »", "A French word that has no business there"),
        Why = (
            "Une machine a pris un mot pour un autre : « licuado », liquéfié, est devenu « smoothie ». Le mot suit un nom sans rien qui les relie, et vient d'un domaine étranger à l'article ou d'une autre langue.",
            "A machine took one word for another. The word follows a noun, nothing joins them, and it is of a field that the story is not about, or of another language."),
        Examples =
        [
            "Le prix du gaz [|smoothie|] a doublé en un an.",
            "Le ministre a inauguré le pont [|confiture|] de la région.",
            "Le restaurant sert une soupe carotte, un gâteau noisette et un jus de mangue et une compote.",
            "La date butoir et le prix plancher.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var index in NounPairs.In(article).OutOfPlace)
        {
            var (word, before) = (article[article.Tokens[index]].ToString(), article[article.Tokens[index - 1]].ToString());
            yield return NounPairs.IsFood(WordReadings.Of(article), index)
                ? Flag(article.Tokens[index].Span, ($"« {word} » n'a rien à faire après « {before} » : c'est un mot de cuisine, et l'article n'en parle pas.", $"\"{word}\" has no business after \"{before}\": it is a word of cooking, which the story is not about."))
                : Flag(article.Tokens[index].Span, ($"« {word} » n'a rien à faire après « {before} » : mot d'une autre langue, ou mauvaise traduction ?", $"\"{word}\" has no business after \"{before}\": a word of another language, or a mistranslation?"));
        }
    }
}
