using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Repetition;

public sealed class RepeatedParagraph : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "repetition/repeated-paragraph",
        Level = Level.Warning,
        Summary = ("Paragraphe présent deux fois", "A paragraph that stands twice"),
        Why = (
            "Un collage de trop.",
            "One paste too many."),
        Examples =
        [
            "Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année.\n\nL'opposition a voté contre.\n\n[|Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année.|]",
            "The council passed the budget of the town for the coming year on Thursday night. It set the rates of the coming year for all of its quarters too. [|The council passed the budget of the town for the coming year on Thursday night. It set the rates of the coming year for all of its quarters too.|]",
            "# Le conseil municipal adopte le budget de la ville pour l'année à venir\n\nLe conseil municipal adopte le budget de la ville pour l'année à venir.",
            "We were told again and again that the town had no money for a second bridge.\n\n\"We were told again and again that the town had no money for a second bridge,\" she said.",
            "Il est venu.\n\nIl est parti.\n\nIl est venu.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var repetition in Repetitions.In(article).All.Where(repetition => repetition.IsParagraph))
        {
            yield return Flag(repetition.Span, ("Ce paragraphe se trouve déjà plus haut.", "This paragraph stands further up already."), "") with
            {
                Evidence = [new(repetition.Earlier, ("une première fois", "a first time"))],
            };
        }
    }
}
