using NewsLint.Articles;
using NewsLint.Languages.Calendar;

namespace NewsLint.Rules.Dates;

/// <summary>A day that a sentence says something will happen on: <c>se tiendra le 3 mars</c>, <c>will open on March 3</c>.</summary>
/// <param name="Verb">The token of the verb, or of its auxiliary in English.</param>
/// <param name="Day">The day.</param>
readonly record struct Announcement(int Verb, NamedDay Day)
{
    /// <summary>How far before its day a verb may stand.</summary>
    const int Reach = 8;

    /// <summary>The announcements of a story, quotations left out.</summary>
    public static IEnumerable<Announcement> In(Article article)
    {
        foreach (var day in NamedDays.Of(article).All)
        {
            if (!article.IsQuoted(day.Span.Start) && !GoesOn(article, day) && VerbBefore(article, day.First) is var verb and >= 0)
                yield return new(verb, day);
        }
    }

    /// <summary>"October 30 and 31, 2027": the year stands after a later day.</summary>
    static bool GoesOn(Article article, NamedDay day) =>
        day.Last + 2 < article.Tokens.Length && article[article.Tokens[day.Last + 1]] is "and" or "et" or "to" or "–" or "-" && article.Tokens[day.Last + 2].Kind is TokenKind.Number;

    /// <summary>The verb before a day and in its clause; -1 for none.</summary>
    static int VerbBefore(Article article, int day)
    {
        var isFrench = article.BlockOf(day).Language.Code == "fr";
        for (var i = day - 1; i >= Math.Max(0, day - Reach); i--)
        {
            if (isFrench ? IsComing(article[article.Tokens[i]]) : article[article.Tokens[i]] is "will" or "'ll" or "shall")
                return i;
            if (article.StartsSentence(i) || EndsClause(article[article.Tokens[i]]) || NamedDays.Of(article).To(i) is not null)
                return -1;
        }

        return -1;
    }

    static bool EndsClause(ReadOnlySpan<char> word) =>
        word is "," or "." or "\"" or "»" or "”" or ";" or ":" or "(" or ")" or "que" or "qu'" or "qu’" or "qui" or "après" or "depuis" or "dès" or "comme" or "annoncé" or "votée" or "voté" or "that" or "which" or "who" or "after" or "since" or "as" or "announced" or "signed" or "adopted";

    /// <summary>Verbs of events to come. Others stand in the future when French tells of the past: "il sera élu en 1981".</summary>
    static bool IsComing(ReadOnlySpan<char> word) =>
        word is "tiendra" or "tiendront" or "aura" or "auront" or "débutera" or "débuteront" or "commencera" or "commenceront" or "ouvrira" or "ouvriront" or "fermera" or "fermeront" or "reprendra" or "reprendront"
            or "paraîtra" or "paraîtront" or "sortira" or "sortiront" or "arrivera" or "arriveront" or "rendra" or "rendront" or "jouera" or "joueront" or "affrontera" or "affronteront" or "accueillera" or "accueilleront" or "réunira" or "réuniront" or "prendra" or "prendront" or "entrera" or "entreront" or "partira" or "partiront" or "votera" or "voteront" or "présentera" or "présenteront" or "dévoilera" or "dévoileront";
}
