using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class Border : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/border",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« la frontière entre le Portugal et la France »", "\"the border between Portugal and France\""),
        Why = (
            "Les deux pays n'ont pas de frontière commune, outre-mer compris (Saint-Martin, Guyane) ; les détroits et les ponts comptent comme frontières.",
            "The two countries have no common border, overseas territories included (Saint Martin, French Guiana); straits and bridges count as borders."),
        Examples =
        [
            "L'accident a eu lieu à la frontière entre [|le Portugal et la France|], mardi.",
            "La frontière de [|l'Ukraine avec l'Autriche|] est fermée.",
            "The crash happened on the border between [|Portugal and France|].",
            "[|Ukraine's border with Austria|] is closed.",
            "La frontière entre l'Espagne et la France, celle entre la France et le Brésil, et entre les Pays-Bas et la France à Saint-Martin.",
            "Il n'y a pas de frontière entre le Portugal et la France. Les frontières entre les États-Unis, le Canada et le Mexique.",
            "The border between Spain and France, and the border between France and Brazil, are open.",
            "There is no border between Portugal and France. The UK's border with France is in the tunnel.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Border))
        {
            var text = new FactText(article, token);
            if (Pair(text, token) is not var (one, other) || one.Rows.Length > 1 || other.Rows.Length > 1)
                continue;

            var (first, second) = (one.Rows[0].Key, other.Rows[0].Key);
            if (first == second || !IsListed(first) || !IsListed(second) || AreNeighbours(first, second) || !text.IsPlain(Math.Min(token, one.First), other.Last))
                continue;

            var (a, b) = (Country.Of(first).WithArticle, Country.Of(second).WithArticle);
            yield return Flag(TextSpan.FromBounds(article.Tokens[Math.Max(text.First, one.First - (text.IsFrench && text.Word(one.First - 1) is "le" or "la" or "l'" or "les" ? 1 : 0))].Start, article.Tokens[other.Last].End), (
                $"{char.ToUpperInvariant(a.French[0])}{a.French[1..]} et {b.French} n'ont pas de frontière commune.",
                $"{char.ToUpperInvariant(a.English[0])}{a.English[1..]} and {b.English} have no common border."));
        }
    }

    static bool IsListed(string code) => FactTable.Of("neighbours").About(code).Any();

    static bool AreNeighbours(string one, string other) => FactTable.Of("neighbours").About(one).Any(row => Has(row, other)) || FactTable.Of("neighbours").About(other).Any(row => Has(row, one));

    static bool Has(FactRow row, string code) => row[1].Split(' ').Contains(code, StringComparer.Ordinal) || row[2].Split(' ').Contains(code, StringComparer.Ordinal);

    /// <summary>"la frontière entre A et B", "la frontière de A avec B", "the border between A and B", "A's border with B"</summary>
    static (FactName One, FactName Other)? Pair(FactText text, int token)
    {
        if (text.Word(token + 1) is "entre" or "between" && text.CountryAt(text.AfterArticle(token + 2)) is { } one)
        {
            return text.Word(one.Last + 1) is "et" or "and" && text.CountryAt(text.AfterArticle(one.Last + 2)) is { } other && !GoesOn(text, other.Last + 1) ? (one, other) : null;
        }

        var owner = text.IsFrench ? text.OwnerAt(token + 1) : text.CountryBefore(token);
        var with = owner is null ? -1 : text.IsFrench ? owner.Last + 1 : token + 1;
        return owner is not null && text.Word(with) is "avec" or "with" && text.CountryAt(text.AfterArticle(with + 1)) is { } neighbour && !GoesOn(text, neighbour.Last + 1) ? (owner!, neighbour) : null;
    }

    /// <summary>"entre les États-Unis, le Canada et le Mexique"; "avec la Chine et l'Inde"</summary>
    static bool GoesOn(FactText text, int token) => text.Word(token) is "et" or "and" or "ou" or "or" || (text.Word(token) == "," && text.CountryAt(text.AfterArticle(token + 1)) is not null);
}
