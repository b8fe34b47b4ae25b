using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Rules.Roles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Roles;

public sealed class TwoNationalities : Rule
{
    /// <summary>Whom an English adjective before it calls a national of the country; "the Belgian coach" may be Belgium's.</summary>
    static readonly HashSet<string> Trades = new(
        ("rider cyclist driver pilot goalkeeper striker midfielder defender winger footballer player golfer swimmer skier sprinter runner boxer fighter wrestler gymnast skater " +
        "actor actress singer songwriter rapper writer author novelist poet playwright director filmmaker journalist reporter photographer scientist physicist chemist biologist economist historian philosopher " +
        "architect artist painter sculptor composer pianist violinist designer model billionaire businessman businesswoman entrepreneur politician diplomat lawmaker senator president chancellor minister " +
        "teenager tourist student activist pensioner engineer doctor nurse soldier climber sailor").Split(' '),
        StringComparer.Ordinal);

    static readonly Lazy<Dictionary<string, string>> French = new(() => Countries(0)), English = new(() => Countries(1));

    public override RuleInfo Info { get; } = new()
    {
        Id = "roles/two-nationalities",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« le Français Luc Bel » puis « le Belge Luc Bel »", "\"Frenchman Luc Bel\", then \"Belgian Luc Bel\""),
        Why = (
            "Deux peuples devant le nom d'une même personne. Les doubles nationalités que l'article raconte (franco-, d'origine, naturalisé) restent sans remarque.",
            "Two peoples before one person's name. Double nationalities that the story tells of are left alone."),
        Examples =
        [
            "Le Français Luc Bel a gagné. La course fut longue. Le [|Belge|] Luc Bel remercie.",
            "L'Espagnole Ana Ruiz a gagné. La [|Suédoise|] Ana Ruiz remercie.",
            "Le Français Luc Bel a gagné devant le Belge Marc Dupont.",
            "Le Français Luc Bel, d'origine belge, a gagné. Le Belge Luc Bel remercie.",
            "Frenchman Luc Bellard won the race on Sunday. It was a long day for all of them. The [|Belgian|] Luc Bellard thanked his team.",
            "Swede Anna Holm won the race on Sunday. It was a long day for all of them. [|Norwegian|] Anna Holm thanked her team.",
            "Swedish rider Anna Holm won the race on Sunday. It was a long day for all of them. The [|Norwegian|] rider Anna Holm thanked her team.",
            "Swedish rider Anna Holm won the race on Sunday. It was a long day. The Norwegian coach of Anna Holm was glad, and Norwegian champion Anna Holm too.",
            "Frenchman Luc Bellard won the race on Sunday. It was a long day for all of them. Belgian Marc Bellard came second.",
            "Belgian-born Frenchman Luc Bellard won the race on Sunday. It was a long day. Belgian Luc Bellard thanked his team.",
            "The Belgian Grand Prix was wet on Sunday. It was a long day for all of them. The Italian Grand Prix comes next.",
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

    static IEnumerable<(string Person, string Name, string Country, TextSpan Span)> Read(Article article) =>
        article.Language.Code == "fr" ? ReadFrench(article) : ReadEnglish(article);

    static IEnumerable<(string Person, string Name, string Country, TextSpan Span)> ReadFrench(Article article)
    {
        var people = People.Of(article);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.First > 1 && people.NameOf(mention) is { } person && French.Value.TryGetValue(article[article.Tokens[mention.First - 1]].ToString(), out var country) && article[article.Tokens[mention.First - 2]] is "le" or "la" or "l'" or "l’" or "Le" or "La" or "L'" or "L’" or "du" or "au")
                yield return (person, mention.Name.Text, country, article.Tokens[mention.First - 1].Span);
        }
    }

    /// <summary>English writes the people without an article: "Belgian Luc Bellard", "Belgian rider Luc Bellard". A given name after it tells that from "Belgian Grand Prix".</summary>
    static IEnumerable<(string Person, string Name, string Country, TextSpan Span)> ReadEnglish(Article article)
    {
        var tokens = article.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (!IsName(article, i))
                continue;

            var first = Trades.GetAlternateLookup<ReadOnlySpan<char>>().Contains(article[tokens[i + 1]]) ? i + 2 : i + 1;
            if (first + 1 >= tokens.Length || !IsName(article, first) || !IsName(article, first + 1) || article.BlockOf(i) != article.BlockOf(first + 1) || !English.Value.TryGetValue(article[tokens[i]].ToString(), out var country))
                continue;

            var span = TextSpan.FromBounds(tokens[first].Start, tokens[first + 1].End);
            if (AreSpaced(article, i, first + 1) && NameList.GivenNames.Contains(NameSpelling.Fold(article[tokens[first]])))
                yield return (NameSpelling.Fold(article[span]), article[span].ToString(), country, tokens[i].Span);
        }
    }

    static bool AreSpaced(Article article, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (article.Prose[article.Tokens[i].End] != ' ')
                return false;
        }

        return true;
    }

    static bool IsName(Article article, int token) => article.Tokens[token].Kind is TokenKind.Word && Letters.IsCapitalised(article[article.Tokens[token]]);

    /// <param name="column">0 for French, 1 for English.</param>
    static Dictionary<string, string> Countries(int column) => WordFile.Lines("demonyms").Select(line => line.Split(" | "))
        .Where(columns => columns.Length > column)
        .SelectMany(columns => columns[column].Split(' ').Skip(1 - column).Select(word => (Word: word, Country: columns[0].Split(' ')[0])))
        .ToDictionary(pair => pair.Word, pair => pair.Country, StringComparer.Ordinal);

    static bool IsTold(Article article)
    {
        foreach (var token in article.Tokens)
        {
            if (article[token] is "origine" or "naturalisé" or "naturalisée" or "nationalité" or "binational" or "binationale" or "né" or "née" or "origin" or "descent" or "naturalised" or "naturalized" or "nationality" or "citizenship" or "citizen" || article[token].EndsWith("-born", StringComparison.Ordinal) || (token.Length > 8 && article[token].StartsWith("franco-", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
