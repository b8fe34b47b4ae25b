using NewsLint.Articles;
using NewsLint.Languages.Lists;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class TwoExonyms : MixedSpellingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/two-exonyms",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« Kiev » et « Kyiv » dans un même article", "\"Kiev\" and \"Kyiv\" in one story"),
        Why = (
            "Un lieu ou un peuple a un nom par article. Les noms plus longs (Dynamo Kiev, Bombay Stock Exchange) restent sans remarque ; le choix de la rédaction (`style`) l'emporte.",
            "A place or a people has one name in a story. Longer names (Dynamo Kiev, Bombay Stock Exchange) are left alone; the newsroom's choice (`style`) wins."),
        Examples =
        [
            "Le maire de Kiev a parlé. La ville de Kiev est calme. Les rues de [|Kyiv => Kiev|] sont vides.",
            "The mayor of Kyiv spoke. Kyiv is calm. The streets of [|Kiev => Kyiv|] are empty.",
            "Le maire de Kyiv a reçu le Dynamo Kiev.",
            "Le maire de Kiev a parlé de Lviv.",
        ],
    };

    private protected override IEnumerable<IEnumerable<SpellingUse>> Groups(Article article) => MixedSpellings.In(article, SpellingKind.Name);
}
