using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class NeverIntroduced : Rule
{
    /// <summary>"M. Pokora" sings under this name.</summary>
    const string StageName = "pokora";

    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/never-introduced",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« M. Durieux » que l'article ne présente jamais", "\"Mr Okafor\", whom the story never introduces"),
        Why = (
            "Une civilité et un nom de famille, deux fois, sans que l'article dise jamais de qui il s'agit : la phrase qui le présentait a été coupée. Les personnes de la vie publique restent sans remarque.",
            "A civility and a family name, twice, and the story never says who that is: the sentence that introduced them was cut. People in public life are left alone."),
        Examples =
        [
            "M. [|Durieux|] a étudié le pont. Selon M. Durieux, il tiendra.",
            "Mr [|Okafor|] studied the bridge. It will hold, Mr Okafor said.",
            "L'ingénieur Luc Durieux a étudié le pont. Selon M. Durieux, M. Durieux tiendra.",
            "M. Macron a étudié le pont. Selon M. Macron, il tiendra.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var mentions = Cast.Of(article).Mentions;
        foreach (var same in mentions.Where(mention => IsBare(article, mention)).GroupBy(mention => mention.Name.Folded, StringComparer.Ordinal))
        {
            if (same.Count() < 2 || mentions.Any(mention => mention.First < mention.Last && $" {mention.Name.Folded} ".Replace('-', ' ').Contains($" {same.Key.Replace('-', ' ')} ", StringComparison.Ordinal)) || same.Key == StageName || KnownNames.Shipped.HasWord(same.Key))
                continue;

            var first = article.Tokens[same.First().First].Span;
            yield return Flag(first, ($"L'article ne dit pas qui est « {article[TextSpan.FromBounds(article.Tokens[same.First().First - 1].Start, first.End)]} ».", $"The story does not say who \"{article[TextSpan.FromBounds(article.Tokens[same.First().First - 1].Start, first.End)]}\" is.")) with
            {
                Evidence = [.. same.Skip(1).Select(mention => new Evidence(article.Tokens[mention.First].Span, ("le même nom", "the same name")))],
            };
        }
    }

    /// <summary>A family name alone after a civility, in the story's own words.</summary>
    static bool IsBare(Article article, Mention mention) =>
        mention.First == mention.Last && mention.First > 0 && article[article.Tokens[mention.First - 1]] is "M." or "Mme" or "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms."
        && article.BlockOf(mention.First).Kind is BlockKind.Paragraph && !article.IsQuoted(article.Tokens[mention.First].Start);
}
