using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class KnownCount : Rule
{
    /// <summary>A number farther off counts something else.</summary>
    const double Near = 0.25;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/known-count",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« les neuf planètes du système solaire »", "\"the nine planets of the solar system\""),
        Why = (
            "Chacun sait combien il y en a ; la table sait aussi depuis quand. Ne sont jugés que tous ensemble, au jour de l'article.",
            "Everybody knows how many there are; the table knows since when too. Only all of them together are judged, on the story's day."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes [|neuf|] planètes du système solaire sont alignées.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes [|751|] députés européens votent mardi.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe [|nine|] planets of the solar system are in a row.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nAll [|52|] US states voted on Tuesday.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes huit planètes du système solaire sont alignées. Les 720 députés européens votent.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes quatre planètes du système solaire les plus proches et les 79 députés européens français votent. Pluton était l'une des neuf planètes du système solaire.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe eight planets of the solar system are in a row, and 48 US states voted.",
            "---\nlang: en\ndate: 1998-03-02\n---\n\nThe nine planets of the solar system are in a row.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } day)
            yield break;

        foreach (var quantity in StoryQuantities.Of(article).All)
        {
            if (quantity is not { Bound: Bound.Exact, Value: > 2 and < 1000, Unit: null } || quantity.Value % 1 != 0 || quantity.First == 0 || article[article.Tokens[quantity.First - 1]] is not ("les" or "Les" or "des" or "aux" or "the" or "The" or "all" or "All" or "ses" or "its"))
                continue;

            var text = new FactText(article, quantity.First);
            if (FactNames.Of("counts", text.IsFrench ? 1 : 2).At(article, quantity.Last + 1) is not { } thing || FactTable.Of("organisations").About(thing.Rows[0].Key).Any() || !IsEnd(text, thing.Last + 1))
                continue;
            if (Membership.Listed(thing.Rows, day, (int)quantity.Value) is (var number, false) && Math.Abs(number - quantity.Value) <= Math.Max(2, number * Near) && text.IsPlain(quantity.First, thing.Last))
                yield return Flag(quantity.NumberPlace, ($"{article[thing.Span]} : il y en a {number}, pas {quantity.Value}.", $"{article[thing.Span]}: there are {number}, not {quantity.Value}."));
        }
    }

    /// <summary>Nothing after it that tells which of them.</summary>
    static bool IsEnd(FactText text, int token) => text.Word(token) is "" or "." or "," or ")" or ";" or ":" or "!" or "?" or "»" or "sont" or "ont" or "votent" or "are" or "have" or "voted" or "vote" or "will" or "in" or "on" or "à" or "en" or "se" or "doivent" or "must" or "et" or "and";
}
