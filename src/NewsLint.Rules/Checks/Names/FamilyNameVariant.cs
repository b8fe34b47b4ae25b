using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class FamilyNameVariant : NameVariantRule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/family-name-variant",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Nom de famille écrit de deux façons", "A family name spelled two ways"),
        Why = (
            "NewsLint relève tous les mots des noms propres de l'article, du titre aux légendes, et compare leurs formes deux à deux. Deux noms voisins (une lettre, deux dans un nom long, deux lettres interverties, deux transcriptions d'un même son) sont le même s'ils suivent le même prénom, ou si l'un est inconnu et ne porte pas un autre prénom. Le signalement porte sur la forme la plus rare, à égalité sur la moins connue, et donne toutes les autres places ; la liste `names` de la rédaction l'emporte. Deux personnes que l'article distingue (prénoms différents, parents), un pays et ses habitants, un singulier et son pluriel restent sans remarque.",
            "NewsLint takes all words of the story's names, from headline to captions, and compares their spellings two by two. Two names that are near (a letter, two in a long name, two letters swapped, two transcriptions of one sound) are one if they follow the same given name, or if one of them is unknown and has no other given name. The finding stands on the rarer spelling, or of two even ones on the less known, and lists every other place; the newsroom's own `names` win. Two people whom the story tells apart (other given names, relatives), a country and its people, a singular and its plural are left alone."),
        Examples =
        [
            "La ministre Claire Vasnier a reçu les syndicats. Mme [|Vasner => Vasnier|] a promis une réponse. Pour Claire Vasnier, rien ne presse. \"Nous verrons\", a dit Vasnier.",
            "Le président Kasim Jomart [|Yokayev => Tokaïev|] a parlé hier. Selon Tokaïev, tout est calme. Le 7 janvier, Kasim Jomart Tokaïev avait donné cet ordre.",
            "Alexandre Loukachenko a voté. Alexandre [|Lukashenko => Loukachenko|] est resté silencieux. Pour Loukachenko, c'est fini.",
            "Tom Hallworth won the seat on Thursday. Mr [|Halworth => Hallworth|] thanked his voters. Hallworth is 52.",
            "Audrey [|Pulvert => Pulvart|] Leaves Paris For London\n\nThe presenter Audrey Pulvart left the channel on Friday. She had joined it in 2010, Pulvart said.",
            "Le film \"Joe Hallworthy\" est une satire. Joe Hallworth ne l'a pas vu. Joe Hallworth préside le pays.",
            "Marc Durand et Paul Durant ont signé. Marc Durand part demain, Paul Durant reste.",
            "Galilée est né à Pise. Les Galiléens sont nombreux dans la région.",
            "Akio Toyoda dirige Toyota depuis 2009. Toyota est né en 1937.",
            "John Harrison met Peter Harrisson. John Harrison left, Peter Harrisson stayed.",
        ],
    };

    private protected override VariantKind Kind => VariantKind.FamilyName;
}
