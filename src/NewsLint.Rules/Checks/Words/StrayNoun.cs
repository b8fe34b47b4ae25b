using NewsLint.Articles;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Words;

public sealed class StrayNoun : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "words/stray-noun",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("Deux noms côte à côte, que rien ne relie", "Two French nouns side by side that nothing joins"),
        Why = (
            "Un mot de trop, une préposition perdue, ou un mot pour un autre : « la sensation chaleur ». Une apposition courante (« date limite ») n'en est pas.",
            "A word too many, a preposition lost, or one word for another. Common appositions are left alone."),
        Examples =
        [
            "La police a saisi le couteau [|bouteille|] du suspect.",
            "Le maire a ouvert la réunion [|fenêtre|] hier soir.",
            "La date limite, une ville fantôme, un mot clé.",
            "Le ministre socialiste et la sénatrice écologiste.",
            "Une robe couleur prune et un camion citerne.",
            "Le gaz smoothie a manqué.",
            "La halle a été remise en place panneau par panneau.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var index in NounPairs.In(article).Unjoined)
            yield return Flag(article.Tokens[index].Span, ($"« {article[article.Tokens[index]]} » suit « {article[article.Tokens[index - 1]]} » sans rien qui les relie : mot de trop, ou préposition perdue ?", $"\"{article[article.Tokens[index]]}\" follows \"{article[article.Tokens[index - 1]]}\" and nothing joins them: a word too many, or a lost preposition?"));
    }
}
