using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class JointVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/joint-variant",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Trait d'union ou espace : un nom joint de deux façons", "Hyphen or space: a name joined two ways"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Deux noms entiers qui ont les mêmes lettres, mais pas les mêmes traits d'union, espaces ou apostrophes, sont le même. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. Two whole names with the same letters but other hyphens, spaces or apostrophes are one. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "[|Marc Olivier Fogelin => Marc-Olivier Fogelin|] a quitté la chaîne. Marc-Olivier Fogelin présentait le journal. Marc-Olivier Fogelin a 50 ans.",
            "Le bateau de [|Port Ferrant => Port-Ferrant|] est rentré. À Port-Ferrant, on l'attendait. Le maire de Port-Ferrant est soulagé.",
            "On Monday [|Quanta Systems => QuantaSystems|] cut prices. QuantaSystems said so. QuantaSystems is French.",
            "Midi Libre l'a annoncé. Selon Midi Libre, le feu est éteint.",
            "Le préfet Nicolas Appertin habite rue Nicolas-Appertin.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.Joint;
}
