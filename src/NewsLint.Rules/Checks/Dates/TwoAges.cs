using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class TwoAges : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/two-ages",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« Marc Bel, 34 ans » puis « Marc Bel, 35 ans »", "One person with two ages"),
        Why = (
            "Une personne a un seul âge dans un article. La règle compare les âges qui suivent un même nom.",
            "A person has one age in a story. The ages that stand after one name are compared."),
        Examples =
        [
            "Le peintre Marc Bel, 34 ans, vit à Pau. Il y a un an, Marc Bel, [|35 ans|], vivait à Dax.",
            "The painter Mark Bell, 34, lives in Hull. A year ago Mark Bell, [|35|], lived in Leeds.",
            "Le peintre Marc Bel, 34 ans, vit à Pau avec Luc Bel, 35 ans. Il y a un an, Marc Bel, 34 ans, vivait à Dax.",
            "Marc Bel, 34 ans, fêtait ses 35 ans. Hier encore, Marc Bel, 35 ans, jouait.",
            "The painter Mark Bell, 34, lives in Hull with Luke Bell, 35. Mark Bell, 34, paints.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var ages = Ages(article).ToArray();
        if (ages.Length < 2)
            yield break;

        foreach (var same in ages.GroupBy(age => age.Person, StringComparer.Ordinal).Where(group => group.Select(age => age.Age.Value).Distinct().Count() > 1))
        {
            var first = same.First();
            foreach (var other in same.Where(age => age.Age.Value != first.Age.Value && !HasBirthday(article, first.Age) && !HasBirthday(article, age.Age)))
            {
                yield return new(Info, other.Age.Span, ($"{first.Name} a {first.Age.Value} ans plus haut.", $"{first.Name} is {first.Age.Value} further up."))
                {
                    Evidence = [new(first.Age.Span, ("l'autre âge", "the other age"))],
                };
            }
        }
    }

    /// <summary>The ages right after names: ", 34 ans,", "(34 ans)", ", 34,".</summary>
    static IEnumerable<(string Person, string Name, Quantity Age)> Ages(Article article)
    {
        var people = People.Of(article);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (people.NameOf(mention) is { } person && IsMark(article, mention.Last + 1) && AgeAt(mention.Last + 2, article) is { } age && IsMark(article, age.Last + 1))
                yield return (person, mention.Name.Text, age);
        }
    }

    /// <summary>Who turns 35 in a paragraph has two ages.</summary>
    static bool HasBirthday(Article article, Quantity age)
    {
        foreach (var token in article.Tokens.AsSpan()[article.BlockOf(age.First).Tokens])
        {
            if (article[token] is "anniversaire" or "fêtait" or "fêté" or "fêtera" or "soufflé" or "birthday" or "turned" or "turns")
                return true;
        }

        return false;
    }

    static Quantity? AgeAt(int token, Article article) =>
        token < article.Tokens.Length && StoryQuantities.Of(article).At(article.Tokens[token].Start) is { Value: > 0 and < 120 } quantity
        && (quantity.Unit is { IsYear: true } || (quantity is { Unit: null, Counted: < 0 } && article.BlockOf(token).Language.Code == "en")) ? quantity : null;

    static bool IsMark(Article article, int token) => token < article.Tokens.Length && article[article.Tokens[token]] is "," or "(" or ")" or ".";
}
