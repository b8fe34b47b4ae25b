using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class TwoParties : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/two-parties",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("La même personne au PS puis à LR", "The same person in two parties"),
        Why = (
            "Deux partis entre parenthèses après un nom, ou après sa fonction. Les partis qui ont changé de nom (UMP, LR) n'en font qu'un ; un article qui parle d'un passé (ex-, ancien) reste sans remarque.",
            "Two parties in brackets after a name, or after an office. Parties that changed their name are one; what somebody was (ex-, former) is left alone."),
        Examples =
        [
            "La députée PS Anne Teil a voté. Pour Anne Teil ([|LR|]), tout va bien.",
            "Mark Bell (SNP) voted. Ann Hall (SNP) and Mark Bell ([|DUP|]) agreed.",
            "La députée UMP Anne Teil a voté. Pour Anne Teil (LR), tout va bien.",
            "La députée PS Anne Teil a voté. Pour Luc Teil (LR), tout va bien.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = Read(article).ToArray();
        foreach (var same in claims.OrderBy(claim => claim.Span.Start).GroupBy(claim => claim.Person, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Where(claim => !Parties.AreOne(claim.Party, first.Party)).Take(1))
            {
                yield return Flag(other.Span, ($"{first.Name} : {other.Party} ici, {first.Party} plus haut.", $"{first.Name}: {other.Party} here, {first.Party} further up.")) with
                {
                    Evidence = [new(first.Span, ("l'autre parti", "the other party"))],
                };
            }
        }
    }

    static IEnumerable<(string Person, string Name, string Party, TextSpan Span)> Read(Article article)
    {
        var (people, tokens) = (People.Of(article), article.Tokens);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.Last + 3 < tokens.Length && people.NameOf(mention) is { } person && article[tokens[mention.Last + 1]] is "(" && article[tokens[mention.Last + 3]] is ")" or "," && Parties.IsParty(article[tokens[mention.Last + 2]]))
                yield return (person, mention.Name.Text, article[tokens[mention.Last + 2]].ToString(), tokens[mention.Last + 2].Span);
        }

        foreach (var claim in RoleReader.Of(article).Claims.Where(claim => claim.Party.Length > 0))
            yield return (claim.Person, claim.Name, claim.Party, claim.Span);
    }
}
