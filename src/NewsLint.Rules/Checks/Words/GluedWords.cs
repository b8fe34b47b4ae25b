using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Checks.Words;

public sealed class GluedWords : Rule
{
    const int ShortestHalf = 3;

    /// <summary>How brands that begin with a small letter go on.</summary>
    static readonly FrozenSet<string> BrandEndings = FrozenSet.Create(StringComparer.Ordinal, "Script", "Hub", "Doc", "Info", "Press", "Tube", "Book", "Pal", "Pay", "Phone", "Pad", "Coin", "Jet", "Lab", "Box", "Cloud", "Net");

    public override RuleInfo Info { get; } = new()
    {
        Id = "words/glued-words",
        Level = Level.Warning,
        Summary = ("Deux mots collés", "Two words without a space between them"),
        Why = (
            "Une balise supprimée colle la fin d'une ligne au début de la suivante.",
            "A tag that was taken out glues the end of one line to the start of the next."),
        Examples =
        [
            "Article [|suivantPrès => suivant Près|] de dix blessés.",
            "Read the [|previousBorrowed => previous Borrowed|] time is over.",
            "Un iPhone, un message WhatsApp et macOS.",
            "Du javaScript sur gitHub.",
            "The startup eBay and its openAI rival.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var glued = Glued(article).GroupBy(token => article[token].ToString(), StringComparer.Ordinal);

        // A spelling that comes again is a brand's.
        foreach (var (word, token) in glued.Where(group => !group.Skip(1).Any()).Select(group => (group.Key, group.First())))
        {
            var (first, second) = (word[..Seam(word)], word[Seam(word)..]);
            if (BrandEndings.Contains(second))
                continue;

            yield return Flag(
                token.Span,
                ($"« {first} » et « {second} » sont collés.", $"\"{first}\" and \"{second}\" run together."),
                $"{first} {second}");
        }
    }

    static IEnumerable<Token> Glued(Article article)
    {
        var words = StoryWords.Of(article);
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (words.Lacks(i, WordLack.Capital))
                continue;

            var token = article.Tokens[i];
            if (token is { Kind: TokenKind.Word, Length: >= 2 * ShortestHalf } && Seam(article[token]) > 0 && !IsCode(article.Prose, token))
                yield return token;
        }
    }

    /// <summary>Where small letters turn into a capitalised word; 0 where they do not, or more than once.</summary>
    static int Seam(ReadOnlySpan<char> word)
    {
        var seam = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsLetter(word[i]))
                return 0;
            if (!char.IsUpper(word[i]))
                continue;
            if (seam > 0 || i < ShortestHalf)
                return 0;
            seam = i;
        }

        return word.Length - seam >= ShortestHalf ? seam : 0;
    }

    /// <summary>A name from a script stands in straight marks or beside an underscore.</summary>
    static bool IsCode(string prose, Token token) =>
        token.Start > 0 && token.End < prose.Length && prose[token.Start - 1] is '\'' or '"' or '_' && prose[token.End] is '\'' or '"' or '_' or '(';
}
