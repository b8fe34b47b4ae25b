using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Facts;
using NewsLint.Rules.Numbers;

namespace NewsLint.Rules.Checks.Facts;

public sealed class Population : Rule
{
    /// <summary>More people than the Earth will have for long, and how many times a country's number may be missed.</summary>
    const double MostOfAll = 10.5e9, Most = 2, Million = 1e6;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/population",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« 80 milliards d'habitants », « la France et ses 670 millions d'habitants »", "\"80 billion people\", \"Belgium, a country of 67 million people\""),
        Why = (
            "Plus d'habitants que la Terre, ou qu'un pays n'en a : un zéro ou un million de trop.",
            "More people than the Earth has, or than the country has: a zero or a million too many."),
        Examples =
        [
            "La planète aura [|80 milliards|] d'habitants.",
            "La France et ses [|670 millions|] d'habitants vieillissent.",
            "Ils vivent tous en Belgique, un pays de [|65 millions|] d'habitants, qui vieillit vite.",
            "Belgium, a country of [|67 million|] people, votes.",
            "The planet will have [|80 billion|] inhabitants.",
            "La planète aura 9 milliards d'habitants, la France 68 millions d'habitants.",
            "L'État de Bahia est le plus beau du Brésil, avec 15 millions d'habitants. En France, 3 000 habitants de la commune votent. L'Inde compte 1,4 milliard d'habitants.",
            "France, a country of 68 million people, votes. In Belgium, 300 people came.",
            "The planet will have 9 billion people.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Inhabitants))
        {
            var text = new FactText(article, token);
            for (var i = 0; i < StoryQuantities.Of(article).In(text.SentenceNumber).Length; i++)
            {
                var quantity = StoryQuantities.Of(article).In(text.SentenceNumber)[i];
                if (quantity.Counted != token || quantity.Value < Million || quantity.Value % 1 != 0)
                    continue;
                if (quantity.Value > MostOfAll && text.IsPlain(quantity.First, token))
                    yield return Flag(quantity.NumberPlace, ("La Terre a environ 8,2 milliards d'habitants.", "The Earth has some 8.2 billion inhabitants."));
                else if (Owner(text, quantity, token) is { } country && country.Rows.Length == 1 && Range(country.Rows[0].Key) is var (low, high) && (quantity.Value > high * Most || quantity.Value < low / Most) && text.IsPlain(quantity.First, token))
                    yield return Flag(quantity.NumberPlace, Sums.Say(number => $"{Country.Of(country.Rows[0].Key).Name.French} : {number(high / Million)} millions d'habitants, pas {number(quantity.Value / Million)}.", number => $"{Country.Of(country.Rows[0].Key).Name.English}: {number(high / Million)} million inhabitants, not {number(quantity.Value / Million)}."));
            }
        }
    }

    static (double Low, double High)? Range(string code) =>
        FactTable.Of("populations").About(code).FirstOrDefault() is { } row ? (Number(row[2]) * Million, Number(row[3]) * Million) : null;

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>"la France et ses 670 millions", "la France, 67 millions", "P, pays de 67 millions", "P compte 67 millions", "P, a country of 67 million"</summary>
    static FactName? Owner(FactText text, Quantity quantity, int token)
    {
        var before = quantity.First - 1;
        if (text.IsFrench && token > 0 && !IsEnd(text, token + 1))
            return null;
        before = text.Word(before) is "environ" or "quelque" or "de" or "of" or "some" or "about" or "ses" or "its" ? before - 1 : before;
        before = text.Word(before) is "pays" or "country" or "nation" or "état" or "peuplé" ? before - 1 : before;
        before = text.Word(before) is "un" or "a" or "et" or "and" or "with" or "avec" or "compte" or "has" or "," ? before - 1 : before;
        before = text.Word(before) is "," ? before - 1 : before;
        return before == quantity.First - 1 || text.CountryBefore(before + 1) is not { } country || text.Word(country.First - 1) is "de" or "du" or "d'" or "des" or "of" or "in" or "and" or "et" || (text.Word(country.First - 1) is "la" or "l'" && text.Word(country.First - 2) is "de" or "et") ? null : country;
    }

    static bool IsEnd(FactText text, int token) => text.Word(token) is "." or "," or ")" or ";" or "" || (!text.HasCapital(token) && text.Word(token) is not ("de" or "du" or "des" or "d'"));
}
