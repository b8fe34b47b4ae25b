using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class AccentVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/accent-variant",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Accent présent ici, absent là", "An accent here and none there"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Deux formes qui ne diffèrent que par des accents après la première lettre sont le même nom. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. Two spellings that differ in accents only, after the first letter, are one name. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "[|Valerie => Valérie|] Denux a répondu. Valérie Denux dirige l'agence. Pour Valérie Denux, la crise est passée.",
            "On stage, [|Beyonce => Beyoncé|] sang on Friday. Beyoncé left on Saturday. Beyoncé was tired.",
            "La Marche blanche a réuni mille personnes. Le Marché est ouvert.",
            "Valérie Denux dirige l'agence. VALERIE DENUX a signé.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.Accent;
}
