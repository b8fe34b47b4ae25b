using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class GivenNameVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/given-name-variant",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Prénom écrit de deux façons", "A given name spelled two ways"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Deux prénoms voisins devant le même nom de famille sont le même, sauf si l'un est d'un homme et l'autre d'une femme, ou si chacun revient : ce sont alors des parents. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. Two given names that are near, before the same family name, are one unless one is a man's and the other a woman's, or both come again: those are relatives. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "Élise Maréchaux a pris la parole. [|Élisa => Élise|] Maréchaux dirige l'usine depuis 2015. \"Nous embauchons\", dit Élise Maréchaux.",
            "[|Emmanule => Emmanuel|] Macron est arrivé à Berlin. Emmanuel Macron y restera deux jours. Emmanuel Macron repart lundi.",
            "[|Phillip => Philip|] Hallworth won. Philip Hallworth thanked his voters. Philip Hallworth is 52.",
            "Louis Maréchaux a pris la parole. Louise Maréchaux, sa fille, dirige l'usine.",
            "Marc Pinteau et Marcel Pinteau sont entrés. Marc Pinteau a parlé, Marcel Pinteau s'est tu.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.GivenName;
}
