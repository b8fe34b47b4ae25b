using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Names;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class FormerName : Rule
{
    /// <summary>A name that went away more years ago is a tale of the past.</summary>
    const int LongAgo = 25;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/former-name",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« le Swaziland » en 2026, devenu l'Eswatini", "\"Swaziland\" in 2026, now Eswatini"),
        Why = (
            "Le pays ou la ville a changé de nom avant la date de l'article. Un récit du passé, un nom donné comme ancien et une citation restent sans remarque.",
            "The country or the city had changed its name by the story's date. A tale of the past, a name given as former and a quotation are left alone."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe roi du [|Swaziland|] a reçu les ministres mardi.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe sommet se tient à [|Nour-Soultan|] vendredi.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe king of [|Swaziland|] met the ministers on Tuesday.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nThe summit takes place in [|Nur-Sultan|] on Friday.",
            "---\nlang: fr\ndate: 2016-03-02\n---\n\nLe roi du Swaziland a reçu les ministres.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nL'Eswatini, ancien Swaziland, vote. En 1990, le Swaziland votait déjà. L'Eswatini (ex-Swaziland) aussi.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nEswatini, formerly Swaziland, votes. In 1990 Swaziland voted.",
            "---\nlang: en\ndate: 2021-03-02\n---\n\nThe summit takes place in Nur-Sultan.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } day)
            yield break;

        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in Cast.Of(article).Mentions)
        {
            var isFrench = article.BlockOf(mention.First).Language.Code == "fr";
            if (FactNames.Of("former-names", isFrench ? 0 : 1).At(article, mention.First) is not { } name)
                continue;

            var row = name.Rows[0];
            var (right, text) = (row[isFrench ? 2 : 3], new FactText(article, mention.First));
            if (right.Length == 0 || row.From?.AddYears(LongAgo) < day || row.Values(isFrench ? 2 : 3).Length > 1 || !row.Holds(day) || IsExplained(article, right) || !text.IsPlain(name.First, name.Last) || !said.Add(right))
                continue;

            yield return Flag(name.Span, (
                $"{article[name.Span]} s'appelle {right} depuis le {row.From:dd.MM.yyyy}.",
                $"{article[name.Span]} has been called {right} since {row.From:yyyy-MM-dd}."), right);
        }
    }

    /// <summary>The story has the new name too: it tells both.</summary>
    static bool IsExplained(Article article, string right) => article.Prose.Contains(right, StringComparison.Ordinal);
}
