using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Repetition;

public sealed class RepeatedSentence : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "repetition/repeated-sentence",
        Level = Level.Note,
        Summary = ("Phrase présente deux fois", "A sentence that stands twice"),
        Why = (
            "Une phrase du chapô reprise telle quelle dans le corps, ou un ancien et un nouvel état du même passage.",
            "A sentence of the standfirst used again in the body, or an old and a new state of one passage."),
        Examples =
        [
            "Le conseil municipal a adopté jeudi soir le budget de la ville. Le maire était absent.\n\nL'opposition a voté contre. [|Le conseil municipal a adopté jeudi soir le budget de la ville.|] La séance est levée.",
            "The council passed the budget of the town for the coming year on Thursday night. The mayor was away. [|The council passed the budget of the town for the coming year on Thursday night.|]",
            "Il est venu hier. Il est parti. Il est venu hier.",
            "The council passed the budget.\n\nThe council passed the budget, and left.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var repetition in Repetitions.In(article).All.Where(repetition => !repetition.IsParagraph))
        {
            yield return Flag(repetition.Span, ("Cette phrase se trouve déjà plus haut.", "This sentence stands further up already."), "") with
            {
                Evidence = [new(repetition.Earlier, ("une première fois", "a first time"))],
            };
        }
    }
}
