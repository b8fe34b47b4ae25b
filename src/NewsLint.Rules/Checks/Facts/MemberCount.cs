using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class MemberCount : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/member-count",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« les 28 pays de l'Union européenne » en 2026", "\"the 28 EU member states\" in 2026"),
        Why = (
            "Le nombre des membres change, et les vieilles formules restent. Ne sont jugés que tous les membres ensemble, au jour de l'article : pas « les 26 autres pays », pas le passé, pas une citation.",
            "The number of members changes, and old phrases stay. Only all members together are judged, on the story's day: not \"the other 26\", not the past, not a quotation."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes [|28|] pays de l'Union européenne se réunissent mardi.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe sommet des [|30|] pays membres de l'Otan s'ouvre. Les [|Vingt-Huit|] se réunissent à Bruxelles.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe [|28|] EU member states meet on Tuesday. The [|30|] members of NATO agreed.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nNATO's [|31|] members meet on Tuesday. All [|twenty-eight|] countries of the European Union agreed.",
            "---\nlang: fr\ndate: 2018-03-02\n---\n\nLes 28 pays de l'Union européenne se réunissent. Les Vingt-Huit votent.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLes 27 pays de l'Union européenne, les 26 autres pays de l'UE, 19 pays de l'Union européenne et les 28 pays que comptait alors l'Union européenne.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe 27 EU member states and the other 26 EU countries agreed, 12 countries of the European Union did not. The EU then had 28 members.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe 28 European countries, 31 NATO ships and the 31 NATO countries other than Hungary.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Member))
        {
            var text = new FactText(article, token);
            if (text.Day is not { } day || (Read(article, text, token) ?? Nickname(article, text, token)) is not var (span, number, organisation, last) || Membership.Count(organisation, day, number) is not (var count, false))
                continue;
            if (IsSome(text, token, last) || !text.IsPlain(token, last))
                continue;

            var name = Membership.NameOf(organisation);
            yield return Flag(span, (
                $"{name.French} : {count} membres le {day:dd.MM.yyyy}, pas {number}.",
                $"{name.English}: {count} members on {day:yyyy-MM-dd}, not {number}."));
        }
    }

    /// <summary>"les 28 pays (membres) de l'UE", "the 28 members of NATO", "the 28 EU members", "NATO's 28 members"</summary>
    static (TextSpan Span, int Number, FactRow Organisation, int Last)? Read(Article article, FactText text, int token)
    {
        if (text.Word(token) is "membre" or "member" or "ally" || Counted(article, text, token) is not { } quantity || quantity is not { Bound: Bound.Exact, Value: > 2 and < 250 } || quantity.Value % 1 != 0)
            return null;

        var isGenitive = !text.IsFrench && text.OrganisationBefore(quantity.First) is not null;
        if (!isGenitive && !IsAll(text, quantity.First))
            return null;
        if (OrganisationOf(text, token, quantity) is not { } organisation)
            return null;
        return (quantity.NumberPlace, (int)quantity.Value, organisation.Rows[0], Math.Max(organisation.Last, token));
    }

    /// <summary>The number before the noun, at most an adjective and the organisation's name between.</summary>
    static Quantity? Counted(Article article, FactText text, int token)
    {
        foreach (var quantity in StoryQuantities.Of(article).In(text.SentenceNumber))
        {
            if (quantity.Last < token && quantity.First >= text.First && token - quantity.Last <= 6 && (quantity.Unit is null || IsEuroArea(text, quantity)))
            {
                var next = quantity.Unit is null ? quantity.Last + 1 : quantity.Last;
                if (text.OrganisationAt(next) is { } between)
                    next = between.Last + 1;
                if (next == token || (next == token - 1 && text.Word(next) is "états" or "etats" or "pays" or "member" or "membres"))
                    return quantity;
            }
        }

        return null;
    }

    /// <summary>"the 21 euro area countries": no sum of money.</summary>
    static bool IsEuroArea(FactText text, Quantity quantity) => quantity.Unit is { IsMoney: true } && text.Word(quantity.Last) is "euro" && text.OrganisationAt(quantity.Last) is not null;

    static FactName? OrganisationOf(FactText text, int token, Quantity quantity)
    {
        if (text.IsFrench)
        {
            var next = text.Word(token + 1) is "membres" or "-membres" ? token + 2 : token + 1;
            return text.Word(next) is "de" or "d'" or "du" or "des" ? text.OrganisationAt(text.AfterArticle(next + 1)) : null;
        }

        if (text.OrganisationAt(quantity.Unit is null ? quantity.Last + 1 : quantity.Last) is { } between)
            return between;
        if (text.OrganisationBefore(quantity.First) is { } owner && owner.Span.End < text.EndOf(owner.Last))
            return owner;
        return text.Word(token + 1) is "of" or "in" ? text.OrganisationAt(text.AfterArticle(token + 2)) : null;
    }

    /// <summary>"les 28", "des 28", "aux 28", "the 28", "all 28"; but "the other 26".</summary>
    static bool IsAll(FactText text, int first) => text.Word(first - 1) is "les" or "des" or "aux" or "ses" or "the" or "all" or "its";

    /// <summary>"les 26 autres", "les 19 pays de l'UE qui", "the 31 NATO countries other than"</summary>
    static bool IsSome(FactText text, int token, int last) =>
        text.Word(token + 1) is "qui" or "que" or "ayant" or "hors" or "fondateurs" or "signataires" or "participants" or "concernés" or "who" or "that" or "which" or "other" or "outside" or "participating" or "except"
        || text.Word(last + 1) is "qui" or "que" or "ayant" or "hors" or "participant" or "participants" or "signataires" or "concernés" or "représentés" or "who" or "that" or "which" or "other" or "outside" or "participating" or "except" or "with" or "plus" or "et" or "and" or "moins" or "minus" or "sans" or "without" or "dont" or "touchés" or "affected" or "where" or "où" or "sur"
        || (text.Word(last + 1) == "," && text.Word(last + 2) is "moins" or "hors" or "sans" or "sauf" or "excluding" or "except");

    /// <summary>"les Vingt-Huit", of the organisation that is so called.</summary>
    static (TextSpan Span, int Number, FactRow Organisation, int Last)? Nickname(Article article, FactText text, int token)
    {
        if (!text.IsFrench || !text.HasCapital(token) || text.Word(token - 1) is not ("les" or "des" or "aux") || text.Written(token) is not { } written || !written.Contains('-', StringComparison.Ordinal))
            return null;

        foreach (var organisation in FactTable.Of("organisations").Rows)
        {
            foreach (var nickname in organisation.Values(5))
            {
                if (nickname.Split('=') is [var name, var number] && name.Equals(written, StringComparison.OrdinalIgnoreCase))
                    return (article.Tokens[token].Span, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), organisation, token);
            }
        }

        return null;
    }
}
