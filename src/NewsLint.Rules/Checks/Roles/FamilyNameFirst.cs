using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;

namespace NewsLint.Rules.Checks.Roles;

public sealed class FamilyNameFirst : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/family-name-first",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« Selon Durieux, … » quatre paragraphes avant « Anne Durieux »", "\"Okafor said\" four paragraphs before \"Ann Okafor\""),
        Why = (
            "Le lecteur rencontre le nom seul avant que l'article ait dit de qui il s'agit : souvent un paragraphe déplacé. Titres, chapeaux, légendes, citations et personnes de la vie publique ne comptent pas.",
            "Readers meet the bare name before the story has said who that is: often a paragraph that was moved. Headlines, standfirsts, captions, quotations and people in public life do not count."),
        Examples =
        [
            "Selon M. [|Durieux|], le pont tiendra. Le pont date de 1950. L'ingénieure Anne Durieux l'a étudié.",
            "The bridge will hold, Mr [|Okafor|] said. The engineer, Mark Okafor, has studied it.",
            "L'ingénieure Anne Durieux a étudié le pont. Selon Durieux, il tiendra.",
            "# Durieux rassure\n\nL'ingénieure Anne Durieux a étudié le pont. Selon Durieux, il tiendra.",
            "Selon M. Macron, le pont tiendra. Emmanuel Macron l'a étudié.",
        ],
    };

    static bool IsAfterCivility(Article article, Mention mention) =>
        mention.First > 0 && article[article.Tokens[mention.First - 1]] is "M." or "Mme" or "Dr" or "Pr" or "Me" or "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Dr.";

    public override IEnumerable<Finding> Check(Article article)
    {
        var (people, said, told) = (People.Of(article), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var mentions = Cast.Of(article).Mentions;
        foreach (var mention in mentions)
        {
            if (article.BlockOf(mention.First).Kind is not BlockKind.Paragraph)
                continue;
            if (mention.First < mention.Last)
                said.Add(People.FamilyName(mention.Name.Folded));
            else if (!said.Contains(mention.Name.Folded) && IsAfterCivility(article, mention) && people.NameOf(mention) is { } full && NameText.Of(full.AsSpan(0, full.IndexOf(' ', StringComparison.Ordinal))).IsGivenName && NameText.Of(full).Known is null && mention.Name.Known is null
                && !article.IsQuoted(article.Tokens[mention.First].Start) && told.Add(full) && mentions.FirstOrDefault(other => other.Name.Folded == full && other.First > mention.First && article.BlockOf(other.First).Kind is BlockKind.Paragraph) is { First: > 0 } later)
                yield return Flag(article.Tokens[mention.First].Span, ($"« {mention.Name.Text} » n'est présenté que plus bas : « {later.Name.Text} ».", $"\"{mention.Name.Text}\" is only introduced further down: \"{later.Name.Text}\".")) with
                {
                    Evidence = [new(Text.TextSpan.FromBounds(article.Tokens[later.First].Start, article.Tokens[later.Last].End), ("le nom entier", "the full name"))],
                };
        }
    }
}
