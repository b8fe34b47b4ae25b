using NewsLint.Articles;
using NewsLint.Rules.Names;

namespace NewsLint.Rules.Checks.Names;

public sealed class KnownNameMisspelt : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "names/known-name-misspelt",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Nom connu mal écrit", "A known name misspelt"),
        Why = (
            "NewsLint connaît 2 500 noms de la vie publique (dirigeants, villes, pays, organisations, entreprises) et ceux que la rédaction donne sous `names` ; ces derniers l'emportent. Est signalé un nom entier dont tous les mots sont d'un nom connu, sauf un qui en est voisin, et un mot seul, inconnu de tous les dictionnaires, à une lettre d'un nom connu d'au moins six lettres. Une personne qui porte un autre prénom reste sans remarque.",
            "NewsLint knows 2,500 names of public life (heads of state, cities, countries, organisations, companies) and those that the newsroom gives under `names`, which win. It flags a whole name of which all words but one are a known name's and that one is near, and a lone word that no dictionary has, a letter away from a known name of six letters or more. A person with another given name is left alone."),
        Examples =
        [
            "Le patron de Facebook, Mark [|Zuckerbeg => Zuckerberg|], a été entendu.",
            "Le sénateur Bernie Sanders a rencontré Donald [|Trumpp => Trump|] à Washington.",
            "Une tempête a touché le [|Mississipi => Mississippi|] dimanche.",
            "Shares of [|Volskwagen => Volkswagen|] fell on Monday.",
            "The investor Warren [|Buffet => Buffett|] has sold his shares.",
            "Le buffet de la gare de Warren a fermé. Marc Tromp l'a dit à Régis Marcon.",
            "The buffet was good, Mr Putnam said in Portland.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var same in Misspellings.In(article).All.GroupBy(misspelling => (article[misspelling.Span].ToString(), misspelling.Right)))
        {
            var first = same.First();
            Wording message = (
                $"« {first.Written} » : le nom s'écrit « {first.Name} ».",
                $"\"{first.Written}\": the name is spelled \"{first.Name}\".");
            yield return Flag(first.Span, message, first.Right) with { Evidence = [.. same.Skip(1).Select(other => new Evidence(other.Span, ("ici aussi", "here too")))] };
        }
    }
}
