using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class NeverExplained : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/never-explained",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Un sigle que rien n'explique", "An acronym that nothing explains"),
        Why = (
            "Le lecteur ne connaît pas ces lettres, et l'article les emploie deux fois sans dire ce qu'elles veulent dire. Les sigles connus de tous, ceux des listes de NewsLint et du dictionnaire restent sans remarque, comme une étiquette entre parenthèses après un nom.",
            "Readers do not know these letters, and the story uses them twice without saying what they stand for. Acronyms that everybody knows, those of NewsLint's lists and of the dictionary are left alone, as is a label in brackets after a name."),
        Examples =
        [
            "La [|CNPDS|] a parlé. Pour la CNPDS, le site est sûr.",
            "The [|NWQO|] warned. Prices will rise, the NWQO said.",
            "La Commission nationale de protection des sites (CNPDS) a parlé. Pour la CNPDS, le site est sûr.",
            "La SNCF a parlé. Pour la SNCF, la voie est sûre.",
            "La Commission (CNPDS) a parlé. Pour la CNPDS, le site est sûr.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var same in StoryAcronyms.Of(article).ByLetters)
        {
            var places = same.Where(acronym => article.BlockOf(acronym.Token).Kind is BlockKind.Paragraph && IsNoun(article, acronym.Token)).ToArray();
            if (same.Key.Length < 3 || places.Length < 2 || AcronymTable.Shipped.Has(same.Key) || IsWord(same.Key) || same.Any(acronym => IsInBrackets(article, acronym)) || places.All(acronym => article.IsQuoted(article.Tokens[acronym.Token].Start)))
                continue;

            yield return Flag(article.Tokens[places[0].Token].Span, ($"« {same.Key} » n'est expliqué nulle part.", $"\"{same.Key}\" is explained nowhere.")) with
            {
                Evidence = [.. places.Skip(1).Select(place => new Evidence(article.Tokens[place.Token].Span, ("les mêmes lettres", "the same letters")))],
            };
        }
    }

    /// <summary>After an article and not beside another name or a number: "la CNPDS", no "Porsche GTS", "DBS 9".</summary>
    static bool IsNoun(Article article, int token) =>
        token > 0 && article[article.Tokens[token - 1]] is "la" or "La" or "le" or "Le" or "les" or "Les" or "l'" or "L'" or "l’" or "L’" or "du" or "des" or "au" or "aux" or "the" or "The"
        && !(token + 1 < article.Tokens.Length && (article.Tokens[token + 1].Kind is TokenKind.Number || (article.Tokens[token + 1].IsWord && Letters.IsCapitalised(article[article.Tokens[token + 1]]))));

    static bool IsWord(string letters) => NewsLanguage.French.HasWord(letters) || NewsLanguage.English.HasWord(letters);

    /// <summary>True beside a bracket: something stands there that explains it, or it explains something.</summary>
    static bool IsInBrackets(Article article, Acronym acronym) =>
        (acronym.Token > 0 && article[article.Tokens[acronym.Token - 1]] is "(") || (acronym.Token + 1 < article.Tokens.Length && article[article.Tokens[acronym.Token + 1]] is "(");
}
