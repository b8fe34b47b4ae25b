using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class TwoNationalities : Rule
{
    static readonly Lazy<Dictionary<string, string>> Countries = new(() => WordFile.Lines("demonyms")
        .SelectMany(line => line.Split(' ') is [var country, .. var words] ? words.Select(word => (word, country)) : [])
        .ToDictionary(pair => pair.word, pair => pair.country, StringComparer.Ordinal));

    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/two-nationalities",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("« le Français Luc Bel » puis « le Belge Luc Bel »", "\"le Français Luc Bel\", then \"le Belge Luc Bel\""),
        Why = (
            "Deux peuples devant le nom d'une même personne. Les doubles nationalités que l'article raconte (franco-, d'origine, naturalisé) restent sans remarque.",
            "Two peoples before one person's name. Double nationalities that the story tells of are left alone."),
        Examples =
        [
            "Le Français Luc Bel a gagné. La course fut longue. Le [|Belge|] Luc Bel remercie.",
            "L'Espagnole Ana Ruiz a gagné. La [|Suédoise|] Ana Ruiz remercie.",
            "Le Français Luc Bel a gagné devant le Belge Marc Dupont.",
            "Le Français Luc Bel, d'origine belge, a gagné. Le Belge Luc Bel remercie.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = Read(article).ToArray();
        if (claims.Length < 2 || IsTold(article))
            yield break;

        foreach (var same in claims.GroupBy(claim => claim.Person, StringComparer.Ordinal))
        {
            var first = same.First();
            if (same.FirstOrDefault(claim => claim.Country != first.Country) is { Person: not null } other)
            {
                yield return Flag(other.Span, ($"{first.Name} : « {article[first.Span]} » plus haut.", $"{first.Name}: \"{article[first.Span]}\" further up.")) with
                {
                    Evidence = [new(first.Span, ("l'autre nationalité", "the other nationality"))],
                };
            }
        }
    }

    static IEnumerable<(string Person, string Name, string Country, TextSpan Span)> Read(Article article)
    {
        var people = People.Of(article);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.First > 1 && people.NameOf(mention) is { } person && Countries.Value.TryGetValue(article[article.Tokens[mention.First - 1]].ToString(), out var country) && article[article.Tokens[mention.First - 2]] is "le" or "la" or "l'" or "l’" or "Le" or "La" or "L'" or "L’" or "du" or "au")
                yield return (person, mention.Name.Text, country, article.Tokens[mention.First - 1].Span);
        }
    }

    static bool IsTold(Article article)
    {
        foreach (var token in article.Tokens)
        {
            if (article[token] is "origine" or "naturalisé" or "naturalisée" or "nationalité" or "binational" or "binationale" or "né" or "née" || (token.Length > 8 && article[token].StartsWith("franco-", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
