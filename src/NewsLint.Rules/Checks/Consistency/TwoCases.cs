using NewsLint.Articles;
using NewsLint.Languages.Lists;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class TwoCases : MixedSpellingRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/two-cases",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« Internet » et « internet » dans un même article", "\"Internet\" and \"internet\" in one story"),
        Why = (
            "La majuscule est affaire de choix, mais un article s'y tient. Le début d'une phrase et les citations restent sans remarque.",
            "The capital is a choice, but a story keeps to it. A sentence's start and quotations are left alone."),
        Examples =
        [
            "Il vend sur internet. Tout est sur internet. Sans [|Internet => internet|], rien.",
            "It is on the internet. The internet is slow. They use the [|Internet => internet|] daily.",
            "Il vend sur internet. Internet est lent.",
            "It is on the internet. \"The Internet is slow\", he said.",
        ],
    };

    private protected override IEnumerable<IEnumerable<SpellingUse>> Groups(Article article) => MixedSpellings.In(article, SpellingKind.Case);
}
