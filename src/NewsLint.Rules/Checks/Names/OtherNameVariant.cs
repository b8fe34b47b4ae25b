using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class OtherNameVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/other-name-variant",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Nom de lieu, de marque ou d'organisme écrit de deux façons", "A place, brand or body spelled two ways"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Deux formes voisines sont le même nom si la plus rare n'est ni un mot ni un nom connu en français ou en anglais. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. Two spellings that are near are one name if the rarer one is neither a word nor a known name of French or English. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "L'usine [|Whirpool => Whirlpool|] ferme. Les salariés de Whirlpool sont en grève. Whirlpool ne dit rien.",
            "Le feu a pris à [|Mennetou-Salon => Menetou-Salon|]. À Menetou-Salon, la salle a été ouverte. Le maire de Menetou-Salon est sur place.",
            "Fans marched through [|Portsmoutth => Portsmouth|]. In Portsmouth, shops were shut. Portsmouth council said so.",
            "Le Brexit inquiète. Un Frexit n'est pas à l'ordre du jour. Le Brexit aura lieu.",
            "La CGT-Cheminots appelle à la grève. La CFDT-Cheminots hésite. La CGT-Cheminots insiste.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.OtherName;
}
