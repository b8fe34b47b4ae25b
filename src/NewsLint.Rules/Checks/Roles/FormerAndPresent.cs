using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class FormerAndPresent : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/former-and-present",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("« l'ancien maire Luc Bel » puis « le maire Luc Bel »", "\"l'ancien maire Luc Bel\", then \"le maire Luc Bel\""),
        Why = (
            "La même fonction, ancienne ici et présente là. Les récits d'une carrière et d'une élection restent sans remarque.",
            "The same office, a former one here and a present one there. Stories of a career or an election are left alone."),
        Examples =
        [
            "L'ancien maire Luc Bel a parlé hier. Pour le [|maire|] Luc Bel, tout va bien.",
            "L'ex-ministre Anne Teil a parlé. Selon la [|ministre|] Anne Teil, tout va bien.",
            "L'ancien maire Luc Bel a parlé. Le maire Marc Pau se tait.",
            "L'ancien maire Luc Bel a parlé hier. Luc Bel se tait.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var former = Former(article).ToArray();
        if (former.Length == 0 || Careers.AreTold(article))
            yield break;

        foreach (var claim in RoleReader.Of(article).Claims.DistinctBy(claim => (claim.Person, claim.Role.Rank)))
        {
            if (former.FirstOrDefault(other => other.Person == claim.Person && other.Rank == claim.Role.Rank) is { Person: not null } was)
            {
                yield return Flag(claim.Span, ($"{claim.Name} : « {article[was.Span]} » ailleurs.", $"{claim.Name}: \"{article[was.Span]}\" elsewhere.")) with
                {
                    Evidence = [new(was.Span, ("la fonction passée", "the former office"))],
                };
            }
        }
    }

    /// <summary>"l'ancien maire Luc Bel", "l'ex-ministre Anne Teil".</summary>
    static IEnumerable<(string Person, string Rank, TextSpan Span)> Former(Article article)
    {
        var (people, tokens) = (People.Of(article), article.Tokens);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.First < 2 || people.NameOf(mention) is not { } person)
                continue;

            var office = article[tokens[mention.First - 1]];
            var isEx = office.StartsWith("ex-", StringComparison.Ordinal);
            if (RoleTable.Of("fr").RankOf(isEx ? office[3..] : office) is { } rank && (isEx || article[tokens[mention.First - 2]] is "ancien" or "ancienne" or "ex"))
                yield return (person, rank, TextSpan.FromBounds(tokens[isEx ? mention.First - 1 : mention.First - 2].Start, tokens[mention.First - 1].End));
        }
    }
}
