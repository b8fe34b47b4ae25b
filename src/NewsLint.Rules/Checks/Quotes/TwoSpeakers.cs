using NewsLint.Articles;
using NewsLint.Rules.Quotations;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class TwoSpeakers : Rule
{
    /// <summary>The least words, and the least share of them that both have.</summary>
    const int LeastWords = 5;
    const double LeastShared = 0.9;

    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/two-speakers",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("La même citation, attribuée à deux personnes", "The same quotation, given to two people"),
        Why = (
            "Les mêmes mots sont dits par deux personnes : l'une des deux attributions est fausse, ou l'une cite l'autre.",
            "The same words are said by two people: one of the two is wrong, or one quotes the other."),
        Examples =
        [
            "« Nous avons perdu deux ans de travail », a dit Anne Teil. Plus tard : [|« Nous avons perdu deux ans de travail »|], a répété Luc Bel.",
            "“We lost two years of work over this,” said Anne Miller. Later: [|“We lost two years of work over this,”|] said Mark Bell.",
            "« Nous avons perdu deux ans de travail », a dit Anne Teil. Plus tard : « Nous avons perdu deux ans de travail », a ajouté Anne Teil.",
            "« Nous avons perdu deux ans de travail », a dit Anne Teil. « Nous avons gagné cette partie hier soir », a dit Luc Bel.",
            "“We lost two years of work over this,” said Anne Miller. Later: “We lost two years of work over this,” added Miller.",
            "“We lost two years of work over this,” said Anne Miller. “They won the whole game last night,” said Mark Bell.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var (first, second) in NearQuotations.Of(article).Pairs.Where(pair => pair.First.Words.Length >= LeastWords && pair.Second.Words.Length >= LeastWords))
        {
            var shorter = second.Words.Length <= first.Words.Length ? second : first;
            if (WordDifference.Between(shorter.Words, (shorter == first ? second : first).Words).Shared < shorter.Words.Length * LeastShared)
                continue;
            if (Speakers.Of(article).SpeakerOf(first.Span) is not var (one, place) || Speakers.Of(article).SpeakerOf(second.Span) is not var (other, _) || one == other)
                continue;

            yield return Flag(second.Span, ($"La même citation est de {article[place]} ailleurs.", $"The same quotation is by {article[place]} elsewhere.")) with { Evidence = [new(place, ("l'autre personne", "the other person")), new(first.Span, ("la même citation", "the same quotation"))] };
        }
    }
}
