using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class CurrencyOf : Rule
{
    /// <summary>How many days a currency that went away may still be spoken of.</summary>
    const int Slack = 366;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/currency-of",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« la couronne finlandaise », « le rouble polonais »", "\"the Finnish krona\", \"the Polish rouble\""),
        Why = (
            "La monnaie n'est pas celle du pays à la date de l'article. Les monnaies d'autrefois (le franc français, le mark) ne sont pas jugées.",
            "The currency is not the country's on the story's day. Currencies of the past (the French franc, the mark) are not judged."),
        Examples =
        [
            "La [|couronne finlandaise|] a perdu 2 % mardi.",
            "Le prix est de 300 [|roubles polonais|] par jour.",
            "The [|Finnish krona|] lost 2 percent on Tuesday.",
            "The price is 300 [|Polish roubles|] a day.",
            "La couronne suédoise, le franc suisse, la livre égyptienne et le franc français d'autrefois.",
            "Le dollar américain et le peso argentin ont baissé. Un livre finlandais. Deux livres suisses. Le prince de la couronne britannique.",
            "The Swedish krona, the Swiss franc, the Egyptian pound and the German mark.",
            "The US dollar and the Argentine peso fell. A British pound of flesh. The Finnish mark was replaced.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Currency))
        {
            var text = new FactText(article, token);
            var people = text.IsFrench ? text.PeopleAt(token + 1) : text.PeopleBefore(token);
            if (people is null || people.First != people.Last || people.Rows.Length > 1 || !IsMoney(text, token, people.Rows[0].Key))
                continue;

            var (code, word) = (people.Rows[0].Key, text.Word(token));
            var rows = FactTable.Of("currencies").About(code).ToArray();
            if (rows.Length == 0 || rows.Any(row => row.Values(text.IsFrench ? 1 : 2).Any(name => Names(name, word))) || !text.IsPlain(Math.Min(token, people.First), Math.Max(token, people.First)))
                continue;

            var right = rows.FirstOrDefault(row => row.Holds(text.Day, Slack)) ?? rows[0];
            var country = Country.Of(code).Owned;
            yield return Flag(TextSpan.FromBounds(article.Tokens[Math.Min(token, people.First)].Start, article.Tokens[Math.Max(token, people.First)].End), (
                $"La monnaie {country.French} : {right.Values(1)[0]}.",
                $"The currency {country.English}: {right.Values(2)[0]}."));
        }
    }

    /// <summary>A pound of flesh, a real chance, a mark, a Swiss book: where words have another sense they must stand with an article of their gender, or a number.</summary>
    static bool IsMoney(FactText text, int token, string country) => text.IsFrench
        ? text.Word(token) switch
        {
            "livre" or "livres" => text.Word(token - 1) is "la",
            "couronne" when FactTable.Of("offices").About(country).Any(row => row[1] is "king" or "emperor") => text.Word(token - 1) is "en",
            "couronne" or "mark" or "marks" or "real" or "reals" or "won" or "wons" or "franc" => text.Word(token - 1) is "la" or "le" or "en" or "du" || text.IsNumber(token - 1),
            "couronnes" => text.IsNumber(token - 1) || text.Word(token - 1) is "de" or "en",
            "rand" or "rands" => text.Word(token - 1) is "le",
            _ => true,
        }
        : text.Word(token) switch
        {
            "pound" or "pounds" or "mark" or "marks" or "real" or "won" or "crown" or "crowns" or "rand" => text.Word(token - 2) is "the" && text.Word(token + 1) is not "of",
            _ => true,
        };

    /// <summary>"franc suisse" has "franc" among its words.</summary>
    static bool Names(string name, string word) => name.Split(' ').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase) || part.Equals(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
}
