using NewsLint.Articles;
using NewsLint.Rules.Roles;

namespace NewsLint.Rules.Checks.Roles;

public sealed class TwoRoles : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/two-roles",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("La même personne ministre puis secrétaire d'État", "The same person a senator and a congressman"),
        Why = (
            "Deux fonctions ou deux grades qu'on n'a pas ensemble, pour une personne. Ce qu'elle a été ou pourrait devenir (ancien, ex-, alors, futur) et les fonctions qui se cumulent restent sans remarque, comme un article qui raconte une nomination.",
            "Two offices or ranks that nobody has together, for one person. What they were or may become (former, then, future) and offices that go together are left alone, as is a story that tells of a promotion."),
        Examples =
        [
            "La ministre de l'Énergie Anne Teil a parlé. Pour la [|secrétaire d'État|] Anne Teil, tout va bien.",
            "Le député Luc Bel a voté. Luc Bel, [|sénateur|] de l'Ain, est absent.",
            "Senator Mark Bell voted. The plan of [|Congressman|] Mark Bell failed.",
            "La ministre de l'Énergie Anne Teil a parlé. Anne Teil, ancienne secrétaire d'État, a tout vu.",
            "La ministre Anne Teil, maire de Pau, a parlé. La maire Anne Teil a voté.",
            "Le colonel Luc Bel a été promu : le général Luc Bel commande.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = RoleReader.Of(article).Claims;
        if (claims.Length < 2 || Careers.AreTold(article))
            yield break;

        foreach (var same in claims.GroupBy(claim => (claim.Person, claim.Role.Ladder)).Where(group => group.Select(claim => claim.Role.Rank).Distinct(StringComparer.Ordinal).Count() == 2))
        {
            var ranks = same.GroupBy(claim => claim.Role.Rank, StringComparer.Ordinal).OrderByDescending(rank => rank.Count()).ToArray();
            var (usual, rare) = (ranks[0].ToArray(), ranks[1].ToArray());
            yield return Flag(rare[0].Span, (
                $"{usual[0].Name} : « {article[rare[0].Span]} » ici, « {article[usual[0].Span]} » ailleurs.",
                $"{usual[0].Name}: \"{article[rare[0].Span]}\" here, \"{article[usual[0].Span]}\" elsewhere.")) with
            {
                Evidence =
                [
                    .. rare.Skip(1).Select(claim => new Evidence(claim.Span, ("la même fonction", "the same office"))),
                    .. usual.Select(claim => new Evidence(claim.Span, ("l'autre fonction", "the other office"))),
                ],
            };
        }
    }
}
