using System.Collections.Immutable;
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
            "M. [|Durieux|] a étudié le pont. Le maire croit que M. Durieux a raison.",
            "Mr [|Okafor|] studied the bridge. It will hold for years, and Mr Okafor said so.",
            "L'ingénieur Luc Durieux a étudié le pont. Selon M. Durieux, M. Durieux tiendra.",
            "M. Durieux, l'ingénieur de la ville, a étudié le pont. Selon M. Durieux, il tiendra.",
            "M. Macron a étudié le pont. Selon M. Macron, il tiendra.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var mentions = Cast.Of(article).Mentions;
        foreach (var same in mentions.Where(mention => IsBare(article, mention)).GroupBy(mention => mention.Name.Folded, StringComparer.Ordinal))
        {
            if (same.Count() < 2 || same.Any(mention => IsDescribed(article, mention)) || IsPartOfLonger(article, mentions, same.First()) || same.Key == StageName || KnownNames.Shipped.HasWord(same.Key))
                continue;

            var first = article.Tokens[same.First().First].Span;
            yield return Flag(first, ($"L'article ne dit pas qui est « {article[TextSpan.FromBounds(article.Tokens[same.First().First - 1].Start, first.End)]} ».", $"The story does not say who \"{article[TextSpan.FromBounds(article.Tokens[same.First().First - 1].Start, first.End)]}\" is.")) with
            {
                Evidence = [.. same.Skip(1).Select(mention => new Evidence(article.Tokens[mention.First].Span, ("le même nom", "the same name")))],
            };
        }
    }

    /// <summary>True where the story has the name with another word of a name beside it: "Ri Son Gwon", "Claire Vasnier-Durieux".</summary>
    static bool IsPartOfLonger(Article article, ImmutableArray<Mention> mentions, Mention bare)
    {
        var name = $" {bare.Name.Folded.Replace('-', ' ')} ";
        if (mentions.Any(mention => mention.First < mention.Last && $" {mention.Name.Folded} ".Replace('-', ' ').Contains(name, StringComparison.Ordinal)))
            return true;

        for (var i = 0; i + 1 < article.Tokens.Length; i++)
        {
            if (article[article.Tokens[i]].SequenceEqual(bare.Name.Text) && article.Tokens[i + 1] is { Kind: TokenKind.Word, Length: > 1 } next && char.IsUpper(article[next][0]))
                return true;
        }

        return false;
    }

    /// <summary>"M. Durieux, l'ingénieur", "the engineer, Mr Okafor": what stands between commas says who it is.</summary>
    static bool IsDescribed(Article article, Mention mention) =>
        (mention.Last + 1 < article.Tokens.Length && article[article.Tokens[mention.Last + 1]] is "," or "(") || (mention.First > 1 && article[article.Tokens[mention.First - 2]] is "," or "(");

    /// <summary>A family name alone after a civility, in the story's own words.</summary>
    static bool IsBare(Article article, Mention mention) =>
        mention.First == mention.Last && mention.First > 0 && article[article.Tokens[mention.First - 1]] is "M." or "Mme" or "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms."
        && article.BlockOf(mention.First).Kind is BlockKind.Paragraph && !article.IsQuoted(article.Tokens[mention.First].Start);
}
