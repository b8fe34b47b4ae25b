using NewsLint.Articles;
using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class InitialAccentVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/initial-accent-variant",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("É ou E à l'initiale : deux usages dans l'article", "É or E as first letter: two usages in one story"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Une seule remarque par article : l'accent sur la capitale est une affaire de style, l'article devrait en avoir un. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. One note a story: an accent on a capital is a matter of style, of which a story should have one. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "Le Premier ministre [|Edouard => Édouard|] Philippe a parlé. Édouard Philippe partira lundi. Pour Édouard Philippe, c'est clair.",
            "Édouard Philippe a parlé. Édouard Philippe partira lundi.",
            "Les [|Etats-Unis => États-Unis|] ont voté. Les États-Unis attendent. Aux États-Unis, on compte.",
            "Paris. L'Est et l'Ouest. Les Etats-Unis. Les Etats-Unis.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.InitialAccent;

    public override IEnumerable<Finding> Check(Article article) => base.Check(article).Take(1);
}
