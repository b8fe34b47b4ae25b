using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Spellings;

/// <summary>A rule about words that the story spells in two ways that are both right.</summary>
public abstract class MixedSpellingRule : Rule
{
    /// <summary>What the story has, by what must be one.</summary>
    private protected abstract IEnumerable<IEnumerable<SpellingUse>> Groups(Article article);

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var group in Groups(article))
        {
            var forms = group.GroupBy(use => use.Text, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ThenBy(form => form.First().First).ToArray();
            foreach (var rare in forms.Skip(1))
                yield return Tell(article, [.. rare], [.. forms[0]]);
        }
    }

    Finding Tell(Article article, SpellingUse[] rare, SpellingUse[] usual)
    {
        var span = SpanOf(article, rare[0]);
        var isTold = usual.Length > rare.Length;
        return Flag(span, (
            $"Deux formes d'un même mot : « {rare[0].Text} » ({Times(rare.Length, "une fois", "fois")}) et « {usual[0].Text} » ({Times(usual.Length, "une fois", "fois")}). {(isTold ? $"L'article a surtout « {usual[0].Text} »." : "Choisissez l'une des deux.")}",
            $"One word, two forms: \"{rare[0].Text}\" ({Times(rare.Length, "once", "times")}) and \"{usual[0].Text}\" ({Times(usual.Length, "once", "times")}). {(isTold ? $"Most are \"{usual[0].Text}\"." : "Choose one of them.")}")) with
        {
            Fixes = [new(span, Replacement(article, span, usual[0].Text))],
            Evidence =
            [
                .. rare.Skip(1).Select(use => new Evidence(SpanOf(article, use), ("la même forme", "the same form"))),
                .. usual.Select(use => new Evidence(SpanOf(article, use), ("l'autre forme", "the other form"))),
            ],
        };
    }

    private protected static TextSpan SpanOf(Article article, SpellingUse use) => TextSpan.FromBounds(article.Tokens[use.First].Start, article.Tokens[use.Last].End);

    /// <summary>The form, with a capital where the story has one.</summary>
    static string Replacement(Article article, TextSpan span, string form) =>
        char.IsUpper(article[span][0]) && char.IsLower(form[0]) && article.StartsSentence(TokenAt(article, span.Start)) ? $"{char.ToUpperInvariant(form[0])}{form[1..]}" : form;

    static int TokenAt(Article article, int position)
    {
        var (low, high) = (0, article.Tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    static string Times(int count, string once, string times) => count == 1 ? once : $"{count} {times}";
}
