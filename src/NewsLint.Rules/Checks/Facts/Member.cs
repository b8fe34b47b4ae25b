using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class Member : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/member",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« la Suisse, membre de l'Union européenne »", "\"Switzerland, a member of the European Union\""),
        Why = (
            "La table des grandes organisations connaît leurs membres et leurs dates d'entrée et de sortie ; c'est la date de l'article qui compte. Un candidat, un partenaire, un ancien membre et ce qui est cité restent sans remarque.",
            "The table of the large organisations knows their members, with the dates of accession and exit; the story's date counts. A candidate, a partner, a former member and what is quoted are left alone."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLa [|Suisse|], membre de l'Union européenne, a voté la loi.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe président de l'[|Ukraine|], pays de l'Otan, a parlé. Le [|Royaume-Uni|] est membre de l'Union européenne.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\n[|Switzerland|], a member of the European Union, passed the law. NATO member [|Austria|] agreed.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe EU member state [|Norway|] agreed. [|Switzerland|] is a NATO member.",
            "---\nlang: fr\ndate: 2018-03-02\n---\n\nLe Royaume-Uni, membre de l'Union européenne, a voté.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLa Serbie, candidate à l'Union européenne, et la Suisse, qui n'est pas membre de l'UE, ont voté. La Suisse, partenaire de l'Otan, aussi. La Suède est membre de l'Otan.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nSwitzerland, not a member of the EU, and Serbia, a candidate member of the European Union, agreed. Sweden is a NATO member.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\n\"Switzerland, a member of the EU,\" he wrote. Ukraine wants to be a NATO member. The UK, a former member of the EU, agreed.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Member))
        {
            var text = new FactText(article, token);
            if (text.Day is not { } day || Read(text, token) is not var (country, organisation))
                continue;

            var (row, code) = (organisation.Rows[0], country.Rows[0].Key);
            if (country.Rows.Length > 1 || !Membership.IsKnown(row, day) || Membership.Has(row, code, day) || !text.IsPlain(Math.Min(country.First, organisation.First), Math.Max(country.Last, organisation.Last)))
                continue;

            yield return Flag(country.Span, Describe(Country.Of(code), row, FactTable.Of("members").About(row.Key).LastOrDefault(member => member[1] == code), day));
        }
    }

    static Wording Describe(Country country, FactRow organisation, FactRow? membership, DateOnly day)
    {
        var (who, what) = (country.WithArticle, Membership.NameOf(organisation));
        if (membership?.To is { } end && end <= day)
            return ($"{what.French} : {who.French} n'en est plus membre depuis le {end:dd.MM.yyyy}.", $"{what.English}: {who.English} has not been a member since {end:yyyy-MM-dd}.");
        if (membership?.From is { } start && start > day)
            return ($"{what.French} : {who.French} n'en est membre que depuis le {start:dd.MM.yyyy}.", $"{what.English}: {who.English} became a member on {start:yyyy-MM-dd} only.");
        return ($"{what.French} : {who.French} n'en est pas membre.", $"{what.English}: {who.English} is no member.");
    }

    static (FactName Country, FactName Organisation)? Read(FactText text, int token) => text.IsFrench ? ReadFrench(text, token) : ReadEnglish(text, token);

    /// <summary>"la Suisse, (pays) membre de l'UE", "la Suisse est membre de l'UE", "la Suisse, pays de l'Otan"</summary>
    static (FactName Country, FactName Organisation)? ReadFrench(FactText text, int token)
    {
        if (text.Word(token) is not ("membre" or "pays") || text.Word(token + 1) is not ("de" or "d'" or "du" or "des"))
            return null;
        var organisation = text.OrganisationAt(text.AfterArticle(token + 2)) is { } named ? named : null;
        var start = text.Word(token - 1) is "pays" or "état" or "un" or "État" ? token - 1 : token;
        if (text.Word(start - 1) is "un" or "le" or "seul")
            start--;
        return organisation is not null && text.Word(start - 1) is "," or "(" or "est" && text.CountryBefore(start - 1) is { } country && IsSubject(text, country) ? (country, organisation) : null;
    }

    /// <summary>"Switzerland, a member of the EU", "Switzerland is a NATO member", "NATO member Austria"</summary>
    static (FactName Country, FactName Organisation)? ReadEnglish(FactText text, int token)
    {
        if (text.Word(token) is "member" && text.Word(token + 1) is "of" && text.OrganisationAt(text.AfterArticle(token + 2)) is { } after)
            return Subject(text, token) is { } country ? (country, after) : null;
        if (text.Word(token) is "states" or "members" or "nations" or "countries" || text.OrganisationBefore(token) is not { } before)
            return null;

        var last = text.Word(token + 1) is "state" or "nation" or "country" ? token + 1 : token;
        if (text.CountryAt(last + 1) is { } named && text.Word(named.Last + 1) is not "'s" && named.Span.End == text.EndOf(named.Last))
            return (named, before);
        return Subject(text, before.First) is { } subject ? (subject, before) : null;
    }

    /// <summary>The country before ", a" or "is a".</summary>
    static FactName? Subject(FactText text, int token)
    {
        var start = text.Word(token - 1) is "full" or "founding" ? token - 1 : token;
        start = text.Word(start - 1) is "a" or "an" or "the" ? start - 1 : start;
        return text.Word(start - 1) is "," or "is" ? text.CountryBefore(start - 1) : null;
    }

    /// <summary>Not "les banques de la Suisse, membre de": the country itself, or an office of it.</summary>
    static bool IsSubject(FactText text, FactName country) => text.Word(country.First - 1) is not ("et" or "ou");
}
