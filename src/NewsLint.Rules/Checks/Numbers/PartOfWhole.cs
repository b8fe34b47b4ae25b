using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PartOfWhole : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/part-of-whole",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 12 blessés, dont 15 graves » : la partie dépasse le tout", "A part that is greater than the whole: 12 injured, 15 of them seriously"),
        Why = (
            "Ce qui suit « dont » est compris dans ce qui précède. L'un des deux nombres est faux.",
            "What \"of them\" counts is counted before. One of the two numbers is wrong."),
        Examples =
        [
            "L'accident a fait [|12 blessés, dont 15|] graves.",
            "The crash injured [|12 people, including 15|] children.",
            "L'accident a fait 11.000 blessés, dont 1.500 graves, et plus de 12 morts, dont 13 enfants.",
            "The crash injured 12 people, including two children, and cost 3 million euros, including 20 percent of tax.",
            "Il a vendu trois collections, dont 2 000 timbres.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            for (var i = 1; i < sentence.Quantities.Length; i++)
            {
                var (whole, part) = (sentence.Quantities[i - 1], sentence.Quantities[i]);
                if (Follows(sentence, whole, part) && Sums.AreAlike(whole, part) && whole.Unit?.Kind is null or "money" && whole.Bound is Bound.Exact or Bound.AtMost && part.Rounded.Low > whole.Rounded.High && IsOfTheSame(sentence, whole, part))
                {
                    yield return Flag(
                        NumberSentence.Span(whole, part),
                        Sums.Say(number => $"{number(part.Value)} dépasse {number(whole.Value)}, dont il est une partie.", number => $"{number(part.Value)} is more than {number(whole.Value)}, which it is a part of."));
                }
            }
        }
    }

    /// <summary>"12 blessés, dont 15": the noun and little more between the two numbers.</summary>
    static bool Follows(NumberSentence sentence, Quantity whole, Quantity part)
    {
        var link = sentence.Find(NumberSentence.LastOf(whole) + 1, part.First, "dont", "including");
        return link >= 0 && part.First == link + 1 && link - NumberSentence.LastOf(whole) <= 3;
    }

    /// <summary>Sums of money, or people: the same noun, or people of whom the part has no noun of its own or one of people.</summary>
    static bool IsOfTheSame(NumberSentence sentence, Quantity whole, Quantity part) =>
        whole.Unit is not null || (whole.Counted >= 0 && (sentence.Noun(part) == sentence.Noun(whole) || (CountedPeople.Are(sentence.Noun(whole)) && (part.Counted < 0 || CountedPeople.AreOrQualify(sentence.Noun(part))))));
}
