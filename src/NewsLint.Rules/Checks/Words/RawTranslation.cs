using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Words;

public sealed class RawTranslation : Rule
{
    /// <summary>So many words that no dictionary has or that are another language's, and one in so many, speak for a machine.</summary>
    const int FewestSigns = 4, WordsASign = 80;

    public override RuleInfo Info { get; } = new()
    {
        Id = "words/raw-translation",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("L'article ressemble à une traduction automatique non relue", "The story looks like a machine translation that nobody read"),
        Why = (
            "Mots inconnus, mots non traduits et noms sans rapport s'accumulent : mieux vaut relire l'article entier sur l'original.",
            "Unknown words, untranslated words and nouns out of place add up: read all of it against the original."),
        Examples =
        [
            "[|Le|] gouvernement and ses alliés ont voté le texte. Le président según le journal est arrivé hier. La ville pero le maire a gagné. Les élus desde le pont ont vu la rivière. Le prix du gaz smoothie a doublé.",
            "[|The|] mayor avec his deputies came to the hall. The council selon the paper said yes. They left aujourd'hui with the money and the judge pero the clerk stayed. The plan según the mayor is good.",
            "Le gouvernement et ses alliés ont voté le texte. Le président, selon le journal, est arrivé hier.",
            "The mayor came to the town hall with his deputies and left.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Tokens.IsEmpty || article.Language is not NewsLanguage { Lexicon: not null })
            yield break;

        var signs = ForeignWords.In(article).All.Count + UnknownWords.In(article).All.Count + NounPairs.In(article).OutOfPlace.Count;
        if (signs < FewestSigns || signs * WordsASign < article.Tokens.Length)
            yield break;

        var first = article.Blocks.First(block => block.Kind is not BlockKind.Code && block.Tokens.End.Value > block.Tokens.Start.Value).Tokens.Start.Value;
        yield return Flag(
            article.Tokens[first].Span,
            ($"{signs} mots inconnus, non traduits ou déplacés : l'article ressemble à une traduction automatique. Relisez-le sur l'original.", $"{signs} words are unknown, untranslated or out of place: the story looks like a machine translation. Read it against the original."));
    }
}
