using NewsLint.Articles;
using NewsLint.Languages.Lists;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class TwoSpellings : MixedSpellingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/two-spellings",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« clé » et « clef » dans un même article", "\"while\" and \"whilst\" in one story"),
        Why = (
            "Les deux orthographes sont bonnes, mais un article s'en tient à une. Les citations restent sans remarque ; le choix de la rédaction (`style`) l'emporte.",
            "Both spellings are right, but a story keeps to one. Quotations are left alone; the newsroom's choice (`style`) wins."),
        Examples =
        [
            "Une clé a été trouvée. La clé ouvrait la porte. Cette [|clef => clé|] est ancienne.",
            "While he waited, while she slept. All was calm [|whilst => while|] they spoke.",
            "Une clé a été trouvée. \"Ma clef est là\", dit-il.",
            "While he waited, while she slept.",
        ],
    };

    private protected override IEnumerable<IEnumerable<SpellingUse>> Groups(Article article) => MixedSpellings.In(article, SpellingKind.Word);
}
