using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class EventOrder : Rule
{
    /// <summary>How far after its verb the year of an event may stand.</summary>
    const int Reach = 7;

    /// <summary>What comes before what, each with its words.</summary>
    static readonly (string[] Before, string[] After)[] Orders =
    [
        (["né", "née", "nés", "nées", "born"], ["mort", "morte", "morts", "mortes", "décédé", "décédée", "died"]),
        (["arrêté", "arrêtée", "arrêtés", "interpellé", "interpellée", "interpellés", "arrested"], ["condamné", "condamnée", "condamnés", "acquitté", "acquittée", "acquittés", "convicted", "sentenced", "acquitted"]),
        (["fondé", "fondée", "créé", "créée", "founded"], ["dissous", "dissoute", "liquidé", "liquidée", "dissolved", "liquidated"]),
        (["mariés", "married"], ["divorcé", "divorcés", "divorced"]),
    ];

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/event-order",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« né en 1968, mort en 1950 » : une suite qui ne peut être", "Born after the death, arrested after the sentence"),
        Why = (
            "On naît avant de mourir, on est arrêté avant d'être condamné. Un appel ou une seconde affaire se dit : ces phrases sont laissées.",
            "People are born before they die and arrested before they are sentenced. An appeal or a second case is said so: such sentences are left alone."),
        Examples =
        [
            "Le peintre, [|né en 1968 et mort en 1950|], a vécu à Pau.",
            "The painter, [|born in 1968 and died in 1950|], lived in Hull.",
            "Il a été [|condamné en 2019 et arrêté pour ces faits en 2021|].",
            "He was [|convicted in 2019 and arrested for it in 2021|].",
            "Le peintre est né en 1908 et mort en 1950. Condamné en 2019, il a été de nouveau arrêté en 2021 et a fait appel.",
            "Convicted in 2019, he was arrested again in 2021. His father was born in 1908 and his son died in 1999.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in article.Sentences)
        {
            var (start, end) = (sentence.Tokens.Start.Value, sentence.Tokens.End.Value);
            if (NamedDays.Of(article).YearsIn(start, end).Length != 2 || article.IsQuoted(article.Tokens[start].Start) || SaysOtherwise(article, start, end))
                continue;

            foreach (var (before, after) in Orders)
            {
                if (Event(article, before, start, end) is var (first, early) && Event(article, after, start, end) is var (second, late) && late.Year < early.Year)
                    yield return Describe(article, Math.Min(first, second), Math.Max(early.Token, late.Token), late.Year, early.Year);
            }
        }
    }

    static bool SaysOtherwise(Article article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (article[article.Tokens[i]] is "appel" or "nouveau" or "autre" or "seconde" or "deuxième" or "père" or "mère" or "fils" or "fille" or "frère" or "déjà" or "récidive" or "appeal" or "again" or "another" or "second" or "father" or "mother" or "son" or "daughter" or "brother" or "already" or "previously")
                return true;
        }

        return false;
    }

    /// <summary>The only word of some between two tokens, and the year soon after it.</summary>
    static (int Verb, (int Token, int Year) Year)? Event(Article article, string[] words, int start, int end)
    {
        var verb = -1;
        for (var i = start; i < end; i++)
        {
            if (!words.Contains(article[article.Tokens[i]].ToString(), StringComparer.Ordinal))
                continue;
            if (verb >= 0)
                return null;
            verb = i;
        }

        return verb >= 0 && NamedDays.Of(article).YearsIn(verb, Math.Min(end, verb + Reach)) is [var year, ..] && article[article.Tokens[year.Token - 1]] is "en" or "in" ? (verb, year) : null;
    }

    Finding Describe(Article article, int first, int last, int late, int early) => Flag(
        TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End),
        ($"{late} vient avant {early} : l'ordre des faits est à vérifier.", $"{late} comes before {early}: check the order of events."));
}
