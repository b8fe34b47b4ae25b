using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Words;

public sealed class DoubledWord : Rule
{
    /// <summary>Words that French and English rightly say twice.</summary>
    static readonly FrozenSet<string> RightlyTwice = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nous", "vous", "faire", "si", "non", "oui", "très", "là", "oh", "ah", "ha", "hi", "ho", "hey", "olé", "bla", "cha", "tam", "blah", "plus", "bien", "toc", "clic", "ding", "vite", "tout", "petit", "dur", "fort", "loin", "longtemps", "doux", "chut", "trop", "gagnant", "boum", "beaucoup", "grave", "pili", "ylang", "indri", "gorilla", "yo", "chi", "miam",
        "had", "that", "no", "so", "very", "bye", "knock", "yada", "there", "now", "really", "far", "never", "many", "long", "hear", "go", "ja", "ta", "boom", "aye", "yes", "well", "night", "pom", "tick", "hush", "win", "fifty", "chop");

    public override RuleInfo Info { get; } = new()
    {
        Id = "words/doubled-word",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Mot écrit deux fois de suite", "A word written twice in a row"),
        Why = (
            "L'œil saute le doublon, surtout d'une ligne à l'autre ; la machine, non.",
            "The eye skips the second one, above all over a line break; a machine does not."),
        Examples =
        [
            "Il a rencontré [|le le => le|] ministre.",
            "She went to [|the the => the|] station.",
            "[|Le le => Le|] ministre a démissionné.",
            "Nous nous sommes levés, vous vous êtes tus.",
            "La visite de de Gaulle à Montréal.",
            "He had had enough of that that day.",
            "Il va la faire faire par un artisan.",
            "Abdullah Abdullah est arrivé à Kaboul.",
            "« C'est grave, grave », dit-elle. Non non non.",
            "Tout en en parlant, il souriait.",
            "What it is is a mess, and he handed it in in May.",
            "Oh la la ! On n'a a priori rien trouvé ; la ligne A a repris, le Grand Est est en alerte.",
            "La tortue caouanne (Caretta caretta) pond en juin.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            for (var i = block.Tokens.Start.Value + 1; i < block.Tokens.End.Value; i++)
            {
                if (article.Tokens[i].Length != article.Tokens[i - 1].Length || !IsDoubled(article, i) || IsRight(article, i, block.Tokens))
                    continue;

                var (first, second) = (article.Tokens[i - 1], article.Tokens[i]);
                var word = article[first].ToString();
                yield return Flag(
                    TextSpan.FromBounds(first.Start, second.End),
                    ($"« {word} » est écrit deux fois.", $"\"{word}\" is written twice."),
                    word);
            }
        }
    }

    static bool IsDoubled(Article article, int index)
    {
        var (first, second) = (article.Tokens[index - 1], article.Tokens[index]);
        return first.Kind is TokenKind.Word && second.Kind is TokenKind.Word
            && article[first].Equals(article[second], StringComparison.OrdinalIgnoreCase)
            && char.IsLower(article.Prose[second.Start])
            && (char.IsLower(article.Prose[first.Start]) || (first.Length > 1 && article.StartsSentence(index - 1)))
            && article.Prose.AsSpan(first.End, second.Start - first.End).IsWhiteSpace();
    }

    static bool IsRight(Article article, int index, Range block)
    {
        var word = article[article.Tokens[index]];
        return RightlyTwice.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (index + 1 < block.End.Value && IsRunOn(article, index, article.Tokens[index + 1]))
            || (index - 2 >= block.Start.Value && article[article.Tokens[index - 2]].Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What follows shows that both are meant: <c>de de Gaulle</c>, <c>en en parlant</c>, a third one.</summary>
    static bool IsRunOn(Article article, int index, Token next)
    {
        var word = article[article.Tokens[index]];
        var after = article[next];
        return word switch
        {
            "de" => char.IsUpper(after[0]),
            "en" => after.EndsWith("ant", StringComparison.Ordinal),
            "a" => after is "priori" or "posteriori" or "fortiori" or "minima" or "maxima",
            "is" or "was" or "did" or "does" or "do" => HasQuestionWord(article, index),
            "in" or "on" => char.IsUpper(after[0]) || char.IsAsciiDigit(after[0]),
            "la" => article.Language.Code == "fr" && (after is "land" or "!" || IsAfterCry(article, index - 1)),
            _ => after.Equals(word, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary><c>What it is is a mess</c>: a clause that asks ends before the second verb.</summary>
    static bool HasQuestionWord(Article article, int index)
    {
        const int reach = 6;
        for (var i = index - 2; i >= 0 && i >= index - reach && article.Tokens[i].IsWord; i--)
        {
            if (article[article.Tokens[i]].ToString().ToLowerInvariant() is "what" or "who" or "where" or "how" or "why")
                return true;
        }

        return false;
    }

    /// <summary><c>Oh la la</c></summary>
    static bool IsAfterCry(Article article, int index) =>
        index > 0 && (article[article.Tokens[index - 1]].Equals("oh", StringComparison.OrdinalIgnoreCase) || article[article.Tokens[index - 1]].Equals("ô", StringComparison.OrdinalIgnoreCase));
}
