using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class NoSuchOffice : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/no-such-office",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« le président japonais », « le roi d'Allemagne »", "\"the Japanese president\", \"the king of Germany\""),
        Why = (
            "Le pays n'a pas cette fonction à la date de l'article. Le président d'une fédération, une reine de la pop ou ce qui est ancien et cité restent sans remarque.",
            "The country has no such office on the story's day. The president of a federation, a queen of pop and what is past or quoted are left alone."),
        Examples =
        [
            "Le [|président japonais|] a reçu les ministres mardi.",
            "Le [|roi d'Allemagne|] se rend à Paris. La [|chancelière italienne|] l'attend.",
            "The [|king of Germany|] visited Paris on Tuesday.",
            "The [|Japanese president|] met the ministers on Tuesday.",
            "Le président français, le roi d'Espagne, le Premier ministre japonais et la chancelière allemande se voient.",
            "Le président japonais de la fédération, l'ancien roi d'Italie et le président de Japan Airlines ont parlé.",
            "The French president, the king of Spain and the Japanese prime minister met.",
            "The Japanese president of the company, the former king of Greece and the American queen of soul met.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Office))
        {
            var text = new FactText(article, token);
            var first = text.Word(token) is "ministre" or "minister" ? token - 1 : token;
            var title = first == token ? text.Word(token) : $"{text.Word(first)} {text.Word(token)}";
            if (Offices.OfficeOf(title) is null || CountryOf(text, first, token) is not var (country, from, last) || country.Rows.Length > 1)
                continue;

            var code = country.Rows[0].Key;
            if (!Offices.IsMissing(code, title, text.Day) || !text.IsPlain(from, last))
                continue;

            var name = Country.Of(code).WithArticle;
            yield return Flag(TextSpan.FromBounds(article.Tokens[from].Start, article.Tokens[last].End), (
                $"{char.ToUpperInvariant(name.French[0])}{name.French[1..]} n'a personne à cette fonction.",
                $"{char.ToUpperInvariant(name.English[0])}{name.English[1..]} has nobody in such an office."));
        }
    }

    /// <summary>"le président japonais", "le roi d'Allemagne", "the Japanese president", "the king of Germany": the country, and from where to where it is said.</summary>
    static (FactName Country, int First, int Last)? CountryOf(FactText text, int first, int token)
    {
        if (text.IsFrench)
        {
            if (text.Word(first - 1) is not ("le" or "la" or "du" or "au"))
                return null;
            if (text.PeopleAt(token + 1) is { } people && people.First == people.Last)
                return IsOfMore(text, people.Last + 1) ? null : (people, first, people.Last);
            return text.OwnerAt(token + 1) is { } owner && !IsOfMore(text, owner.Last + 1) ? (owner, first, owner.Last) : null;
        }

        if (IsOfMore(text, token + 1) && text.OwnerAt(token + 1) is null)
            return null;
        if (text.PeopleBefore(first) is { } adjective && text.Word(adjective.First - 1) is "the")
            return (adjective, adjective.First, token);
        return text.Word(first - 1) is "the" && text.OwnerAt(token + 1) is { } named && !IsOfMore(text, named.Last + 1) ? (named, first, named.Last) : null;
    }

    /// <summary>"le président japonais de la fédération", "the king of Spain's": something else has that president.</summary>
    static bool IsOfMore(FactText text, int token) =>
        text.Word(token) is "de" or "du" or "des" or "d'" or "of" or "-" or "'s" or "and" or "et" or "délégué" or "du" or "général" or "generale" or "général" or "general" || text.HasCapital(token) && text.Word(token) is "fc" or "tv" or "télécom";
}
