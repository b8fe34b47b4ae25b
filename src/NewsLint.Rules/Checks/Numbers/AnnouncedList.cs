using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class AnnouncedList : Rule
{
    const int MostItems = 12;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/announced-list",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« trois pays : Mali, Niger, Tchad et Bénin » : il y en a quatre", "A list of names with more or fewer than was announced"),
        Why = (
            "Le nombre annoncé et les noms qui suivent ont été changés l'un sans l'autre. Seules les suites de noms propres closes par « et » sont comptées ; un « et » peut faire partie d'un nom (Wallis et Futuna).",
            "The number announced and the names after it were changed one without the other. Only rows of names closed by an \"and\" are counted; an \"and\" may be part of a name."),
        Examples =
        [
            "La mission passe par [|trois pays : le Mali, le Niger, le Tchad et le Bénin|].",
            "The tour visits [|three cities: Leeds, York, Hull and Bath|].",
            "Il cite [|quatre élus : Anne Bel, Jean Roy et Luc Petit|].",
            "Il a sept enfants de quatre femmes : Anne, Luc, Jean, Marc, Paul, Ida et Léa.",
            "La mission passe par quatre pays : le Mali, le Niger, le Tchad et le Bénin.",
            "Il y a trois îles : Wallis et Futuna, Ouvéa et Lifou ; deux villes : Pau et Dax, dont le maire parle.",
            "The tour visits three cities: Leeds, York and Hull, and three others: first Bath and Ely.",
            "Il cite quatre élus : Anne Bel, maire de Pau, et Jean Roy ; deux villes notamment : Pau, Dax et Lens.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var quantity in sentence.Quantities)
            {
                var colon = NumberSentence.LastOf(quantity) + 1;
                if (quantity is { Unit: null, Counted: >= 0, Bound: Bound.Exact, Value: >= 2 and <= MostItems } && IsAnnounced(sentence, quantity, ref colon)
                    && ItemRow.At(article, colon + 1, sentence.End) is { } row && (row.AreNames || sentence.Word(colon) == ":") && !sentence.Quantities.Any(other => other.First <= quantity.First && other.Value >= row.Least && other.Value <= row.Most) && IsWhole(sentence, colon + 1, row.End))
                {
                    yield return Describe(article, quantity, row);
                }
            }
        }
    }

    /// <summary>A colon, a bracket or a comma after the noun, or after one word more: "trois pays africains :"; "les trois pays concernés sont".</summary>
    static bool IsAnnounced(NumberSentence sentence, Quantity quantity, ref int opening)
    {
        var found = Mark(sentence, opening, quantity) is var mark and >= 0 ? mark : sentence.Find(opening, opening + 2, ",", "sont", "are");
        if (found < 0 || sentence.Has(opening, found, "notamment", "including", "autres", "others", "dont"))
            return false;
        opening = found;
        return sentence.Word(quantity.First - 1) is not ("autres" or "other" or "premiers" or "first" or "fois") && (sentence.Word(found) != "," || sentence.Word(quantity.First - 1) is not ("les" or "the" or "ses" or "their" or "ces"));
    }

    /// <summary>The colon after the noun, with the rest of its clause between; a dash or a bracket at once; -1 for none.</summary>
    static int Mark(NumberSentence sentence, int opening, Quantity quantity)
    {
        var colon = sentence.Find(opening, opening + 12, ":");
        if (colon >= 0 && !HasPlural(sentence, opening, colon) && !sentence.Has(opening, colon, ",", ";", "(", "—", "–") && !sentence.Quantities.Any(other => other.First > quantity.First && other.First < colon))
            return colon;
        if (sentence.Find(opening, opening + 6, "namely", "savoir") is var namely and >= 0)
            return namely;
        if (sentence.Word(opening) == "," && sentence.Word(opening + 1) is "aged" or "âgés" or "âgées" or "en" or "in")
            return sentence.Word(opening + 2) == "de" ? opening + 2 : opening + 1;
        return sentence.Find(opening, opening + 2, "(", "—", "–");
    }

    /// <summary>"les deux présidents évoqueront les crises :" announces crises.</summary>
    static bool HasPlural(NumberSentence sentence, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.IsPluralNoun(i) && !sentence.IsAdjective(i))
                return true;
        }

        return false;
    }

    static bool IsWhole(NumberSentence sentence, int first, int end) => end >= sentence.End - 1 || sentence.Word(end) is "." or ")" or "—" or "–" && !sentence.Has(first, end, "dont", "notamment", "including", "entre", "autres");

    Finding Describe(Article article, Quantity quantity, ItemRow row)
    {
        var last = article.Tokens[row.End - 1].End;
        var count = row.Least == row.Most ? $"{row.Least}" : $"{row.Least}–{row.Most}";
        return Flag(
            TextSpan.FromBounds(quantity.Span.Start, last),
            Sums.Say(number => $"{number(quantity.Value)} annoncés, {count} nommés.", number => $"{number(quantity.Value)} announced, {count} named."));
    }
}
