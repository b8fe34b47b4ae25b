using NewsLint.Articles;

namespace NewsLint.Rules.Names;

/// <summary>A rule about names that the story spells in two ways; each such rule speaks of one kind of difference.</summary>
public abstract class NameVariantRule : Rule
{
    private protected abstract VariantKind Kind { get; }

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var variant in NameVariants.In(article).All)
        {
            if (variant.Kind == Kind)
                yield return Tell(variant);
        }
    }

    private protected Finding Tell(NameVariant variant)
    {
        var (rare, usual) = (variant.Rare, variant.Usual);
        var (french, english) = variant.Certainty switch
        {
            Certainty.House => ($"La rédaction écrit « {usual.Word} ».", $"The house writes \"{usual.Word}\"."),
            Certainty.Majority => ($"L'article a surtout « {usual.Word} ».", $"Most are \"{usual.Word}\"."),
            Certainty.Renown => ($"La forme connue est « {usual.Word} ».", $"The known spelling is \"{usual.Word}\"."),
            _ => ("À vérifier.", "Check which is right."),
        };
        Wording message = (
            $"Un nom, deux formes : « {rare.Text} » ({Times(rare, "une fois", "fois")}) et « {usual.Text} » ({Times(usual, "une fois", "fois")}). {french}",
            $"One name, two spellings: \"{rare.Text}\" ({Times(rare, "once", "times")}) and \"{usual.Text}\" ({Times(usual, "once", "times")}). {english}");
        return Flag(rare.Places[0], message) with
        {
            Fixes = variant.Certainty is Certainty.None ? [] : [new(rare.Places[0], usual.Word)],
            Evidence =
            [
                .. rare.Places.Skip(1).Select(place => new Evidence(place, ("la même forme", "the same spelling"))),
                .. usual.Places.Select(place => new Evidence(place, ("l'autre forme", "the other spelling"))),
            ],
        };
    }

    static string Times(NameForm form, string once, string times) => form.Count == 1 ? once : $"{form.Count} {times}";
}
