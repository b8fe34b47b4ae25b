using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Sentences;

public sealed class MissingStop : Rule
{
    /// <summary>Shorter paragraphs may be headings, credits, captions or lines of verse.</summary>
    const int FewestWords = 12, FewestSentenceWords = 6;

    public override RuleInfo Info { get; } = new()
    {
        Id = "sentences/missing-stop",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Paragraphe sans point final", "A paragraph without a full stop"),
        Why = (
            "Une phrase coupée, ou un point oublié au moment de couper.",
            "A sentence that was cut, or a stop that went with the cut."),
        Examples =
        [
            "Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année. L'opposition a quitté la salle avant le [|vote => vote.|]\n\nLe maire est resté.",
            "The council passed the budget of the town for the coming year on Thursday night. The mayor had left before the [|vote => vote.|]\n\nThe vote was close.",
            "Le conseil municipal a adopté jeudi soir le budget de la ville. L'opposition a quitté la salle avant le vote.\n\nBudget, mode d'emploi\n\nLe maire est resté.",
            "Le maire a présenté hier soir les trois priorités de son mandat. Elles tiennent, a-t-il précisé au conseil, en peu de mots :\n\n- le pont",
            "« Nous avons voté le budget hier soir. Nous le défendrons devant tous les habitants de la ville et du canton »\n\nAinsi parle le maire.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Kind is not BlockKind.Paragraph || block.Tokens.End.Value - block.Tokens.Start.Value < FewestWords)
                continue;

            // Only a paragraph whose other sentences end properly is prose, and not a list or a table in disguise.
            var last = article.Tokens[block.Tokens.End.Value - 1];
            if (last.Kind is TokenKind.Word && IsAfterWord(article, block.Tokens.End.Value - 1) && article.SentencesOf(block) is [.., _, var end] && !IsCredit(article, end))
                yield return Flag(last.Span, ("Ce paragraphe finit sans point.", "This paragraph ends without a full stop."), $"{article[last]}.");
        }
    }

    /// <summary>The last word of a sentence follows another; a signature as <c>abc/de</c> and a value of a script do not.</summary>
    static bool IsAfterWord(Article article, int index) =>
        article.Tokens[index - 1] is { Kind: TokenKind.Word or TokenKind.Number or TokenKind.Abbreviation } before
        && (!article.IsGlued(index) || article.Prose[before.End - 1] is '\'' or '’');

    /// <summary><c>Photo: Anne Roy</c>, a speaker's name, a heading with its bullet, the teaser of another site's story.</summary>
    static bool IsCredit(Article article, Sentence sentence)
    {
        var text = article[sentence.Span];
        return sentence.Tokens.End.Value - sentence.Tokens.Start.Value < FewestSentenceWords
            || text.ContainsAny(':', '©', '…')
            || text[0] is '•' or '►' or '♦' or '-' or '–'
            || text.StartsWith("Lire la suite", StringComparison.Ordinal);
    }
}
