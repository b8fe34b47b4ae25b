using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Lists;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class Hyphen : MixedSpellingRule
{
    const int Shortest = 6;

    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/hyphen",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« anti-terroriste » et « antiterroriste » dans un même article", "\"cease-fire\" and \"ceasefire\" in one story"),
        Why = (
            "Le même mot avec et sans trait d'union. Les citations restent sans remarque, comme les mots anglais en re-, où le trait d'union change le sens.",
            "One word with a hyphen and without. Quotations are left alone, as are words in re-, which a hyphen gives another meaning."),
        Examples =
        [
            "Le parquet antiterroriste a ouvert une enquête. Le parquet antiterroriste enquête. La loi [|anti-terroriste => antiterroriste|] a été votée.",
            "The ceasefire held. The ceasefire was broken. A new [|cease-fire => ceasefire|] began.",
            "Le parquet antiterroriste a parlé. \"La loi anti-terroriste est là\", dit-il.",
            "They will re-form the band and reform the law.",
        ],
    };

    private protected override IEnumerable<IEnumerable<SpellingUse>> Groups(Article article)
    {
        var (words, closed) = (StoryWords.Of(article), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var token in Counted(article, WordLack.Hyphen, lengths: ulong.MaxValue))
        {
            if (words[token]!.Folded is { Length: >= Shortest } word && !word.StartsWith("re-", StringComparison.Ordinal) && !word.StartsWith("t-", StringComparison.Ordinal))
                closed.TryAdd(word.Replace("-", "", StringComparison.Ordinal), word);
        }

        return closed.Count == 0 ? [] : Uses(article, words, closed).GroupBy(use => use.Group.Forms[0], StringComparer.Ordinal).Where(group => group.Select(use => use.Form).Distinct().Count() > 1);
    }

    static IEnumerable<SpellingUse> Uses(Article article, StoryWords words, Dictionary<string, string> closed)
    {
        var table = SpellingTable.Of(article.Language.Code);
        var lengths = 0UL;
        foreach (var (letters, hyphened) in closed)
            lengths |= LengthBit(letters.Length) | LengthBit(hyphened.Length);
        foreach (var token in Counted(article, WordLack.None, lengths))
        {
            var word = words[token]!.Folded;
            var isOpen = word.Contains('-', StringComparison.Ordinal);
            if ((isOpen ? word.Replace("-", "", StringComparison.Ordinal) : word) is var letters && closed.TryGetValue(letters, out var hyphened) && (!isOpen || word == hyphened) && table?.HasForm(hyphened) is not true && !HouseStyle.Of(article).Decides(article.Language.Code, new(SpellingKind.Word, [hyphened, letters], [])))
                yield return new(new(SpellingKind.Word, [hyphened, letters], []), isOpen ? 0 : 1, token, token);
        }
    }

    static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);

    /// <summary>Words without capitals, and those that begin a sentence, outside quotations; of the lengths given.</summary>
    static List<int> Counted(Article article, WordLack lack, ulong lengths)
    {
        var (words, tokens, found) = (StoryWords.Of(article), article.Tokens, new List<int>());
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Byline || block.Language.Code != article.Language.Code)
                continue;

            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (!words.Lacks(i, lack) && (lengths & LengthBit(tokens[i].Length)) != 0 && Counts(article, words, i))
                    found.Add(i);
            }
        }

        return found;
    }

    static bool Counts(Article article, StoryWords words, int token) =>
        article.Tokens[token] is { Kind: TokenKind.Word, Length: >= Shortest - 1 } && words[token] is { } word && (!word.HasCapital || article.StartsSentence(token)) && !article.IsQuoted(article.Tokens[token].Start);
}
