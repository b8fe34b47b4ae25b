using System.Collections.Frozen;
using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Words;

public sealed class ForeignWord : Rule
{
    static readonly FrozenDictionary<string, Wording> Names = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["en"] = ("anglais", "English"),
        ["fr"] = ("français", "French"),
        ["es"] = ("espagnol", "Spanish"),
        ["it"] = ("italien", "Italian"),
        ["de"] = ("allemand", "German"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override RuleInfo Info { get; } = new()
    {
        Id = "words/foreign-word",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Mot d'une autre langue resté dans le texte", "A word of another language left in"),
        Why = (
            "« le gouvernement and ses alliés » : un mot n'a pas été traduit. Les citations, les titres et les noms sont laissés tels quels.",
            "A word was not translated. Quotations, titles and names are left alone."),
        Examples =
        [
            "Le gouvernement [|and|] ses alliés ont voté le texte.",
            "Le président [|según|] le journal est arrivé hier.",
            "The mayor [|avec|] his deputies came to the town hall.",
            "Le film Gone with the wind et la chanson « Let it be ».",
            "Il a dit with pleasure and joy, comme toujours.",
            "The chef de cuisine and the maître d'hôtel.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article) => ForeignWords.In(article).All.Select(pair => Describe(article, pair.Token, pair.Language));

    Finding Describe(Article article, int index, string other)
    {
        var word = article[article.Tokens[index]].ToString();
        return Flag(article.Tokens[index].Span, ($"« {word} » est de l'{Names[other].French} : mot non traduit ?", $"\"{word}\" is {Names[other].English}: left untranslated?"));
    }
}
