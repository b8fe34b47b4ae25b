using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class MissingSpace : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/missing-space",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Espace manquante après une ponctuation", "No space after a punctuation mark"),
        Why = (
            "Deux phrases collées se lisent comme une adresse web ; c'est le reste d'un saut de ligne perdu. Signalée une fois par article.",
            "Two sentences run together read like a web address; a line break was lost. Said once a story."),
        Examples =
        [
            "C'était [|hier.Le => hier. Le|] maire est venu.",
            "She left on [|Monday.The => Monday. The|] mayor stayed.",
            "Il a quitté l'[|Élysée ?par => Élysée ? par|] la rédaction.",
            "Le pain, le [|lait,le => lait, le|] miel.",
            "Voir exemple.fr ou M.Durand, p.12, 3,5 % et 11.000.",
            "The U.S.-led force; node.js and Yahoo!News.",
            "Il a dit:oui.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        Finding? first = null;
        var count = 0;
        foreach (var block in article.Blocks)
        {
            foreach (var i in article.TokensOf(TokenKind.Punctuation, block.Tokens))
            {
                if (i == block.Tokens.Start.Value || i + 1 == block.Tokens.End.Value || !IsMissing(article, i))
                    continue;

                count++;
                first ??= Find(article, i);
            }
        }

        if (first is null)
            yield break;
        yield return count == 1 ? first : first with { Message = ($"Espace manquante après une ponctuation ; {count} fois dans l'article.", $"No space after a punctuation mark; {count} times in the story.") };
    }

    Finding Find(Article article, int index)
    {
        var (before, mark, after) = (article.Tokens[index - 1], article.Tokens[index], article.Tokens[index + 1]);
        var span = TextSpan.FromBounds(before.Start, after.End);
        return Flag(span, ("Espace manquante après une ponctuation.", "No space after a punctuation mark."), $"{article.Prose[before.Start..mark.End]} {article[after]}");
    }

    /// <summary>A word, a stop, a capitalised word; or a word, a comma, a word: all in one piece. A word, a space, <c>?</c> or <c>!</c> and a word.</summary>
    static bool IsMissing(Article article, int index)
    {
        var mark = article.Tokens[index];
        if (mark.Length != 1 || !article.IsGlued(index + 1))
            return false;

        var (before, after) = (article.Tokens[index - 1], article.Tokens[index + 1]);
        if (article.Prose[mark.Start] is '?' or '!' && !article.IsGlued(index) && before.Kind is TokenKind.Word && after.Kind is TokenKind.Word)
            return true;
        if (!article.IsGlued(index))
            return false;
        if (before.Kind is not TokenKind.Word || after.Kind is not TokenKind.Word || before.Length < 3 || after.Length < 2)
            return false;

        var next = article[after];
        return article.Prose[mark.Start] switch
        {
            '.' => char.IsUpper(next[0]) && (char.IsLower(next[1]) || Letters.IsApostrophe(next[1])) && EndsAsWord(article[before]),
            ',' => char.IsLetter(next[0]) && char.IsLetter(article.Prose[mark.Start - 1]),
            _ => false,
        };
    }

    /// <summary>Small letters to the end, whatever stands before its last hyphen; or an acronym.</summary>
    static bool EndsAsWord(ReadOnlySpan<char> word)
    {
        var end = word[(word.LastIndexOf('-') + 1)..];
        var (upper, lower) = (0, 0);
        foreach (var c in end)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper + lower == end.Length && (upper == 0 || lower == 0 || (upper == 1 && char.IsUpper(end[0])));
    }
}
