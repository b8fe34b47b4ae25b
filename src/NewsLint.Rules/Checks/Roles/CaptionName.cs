using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class CaptionName : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/caption-name",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("La légende nomme « Paul Arnal », l'article « Pierre Arnal »", "The caption names \"Paul Arnal\", the story \"Peter Arnal\""),
        Why = (
            "La légende donne à un nom de famille de l'article un autre prénom, que l'article n'a nulle part. Un prénom de l'autre genre reste sans remarque : c'est un parent.",
            "The caption gives a family name of the story another given name, which the story has nowhere. A given name of the other gender is left alone: that is a relative."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ncaption: \"[|Paul Arnal|] devant son usine.\"\n---\n\nL'usine de Pierre Arnal rouvre. Pierre Arnal embauche.",
            "---\nlang: en\ncaption: \"[|Paul Arnal|] at his plant.\"\n---\n\nThe plant of Peter Arnal opens. Peter Arnal hires.",
            "---\nlang: fr\ncaption: \"Pierre Arnal devant son usine.\"\n---\n\nL'usine de Pierre Arnal rouvre. Pierre Arnal embauche.",
            "---\nlang: fr\ncaption: \"Anne Arnal devant son usine.\"\n---\n\nL'usine de Pierre Arnal rouvre. Pierre Arnal embauche.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var mentions = Cast.Of(article).Mentions.Where(People.IsFull).ToArray();
        foreach (var named in mentions.Where(mention => article.BlockOf(mention.First).Kind is BlockKind.Caption).DistinctBy(mention => mention.Name.Folded, StringComparer.Ordinal))
        {
            var family = People.FamilyName(named.Name.Folded);
            var others = mentions.Where(mention => article.BlockOf(mention.First).Kind is not BlockKind.Caption && People.FamilyName(mention.Name.Folded) == family).ToArray();
            if (others.Length == 0 || others.Any(other => IsOne(other.Name.Folded, named.Name.Folded)) || NameList.HaveOtherGenders(GivenName(named.Name.Folded), GivenName(others[0].Name.Folded)))
                continue;

            yield return Flag(SpanOf(article, named), ($"La légende nomme « {named.Name.Text} », l'article « {others[0].Name.Text} ».", $"The caption names \"{named.Name.Text}\", the story \"{others[0].Name.Text}\".")) with
            {
                Evidence = [.. others.Take(5).Select(other => new Evidence(SpanOf(article, other), ("l'autre prénom", "the other given name")))],
            };
        }
    }

    static TextSpan SpanOf(Article article, Mention mention) => TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End);

    static string GivenName(string folded) => folded[..folded.IndexOf(' ', StringComparison.Ordinal)];

    /// <summary>True for names of which one leaves out some of the other's words.</summary>
    static bool IsOne(string one, string other) => one.Split(' ') is var words && other.Split(' ') is var others && (words.All(others.Contains) || others.All(words.Contains));
}
