using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Names;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class OfficeHolder : Rule
{
    /// <summary>How many days before and after a term its holder may be called so: an election, a farewell.</summary>
    const int Slack = 75;

    /// <summary>Who left an office more years ago keeps its name by courtesy, or is told of.</summary>
    const int LongAgo = 5;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/office-holder",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« le chancelier Olaf Scholz » en 2026, sans « ancien »", "\"Chancellor Olaf Scholz\" in 2026, without \"former\""),
        Why = (
            "La table connaît les mandats des chefs d'État et de gouvernement ; c'est la date de l'article qui compte. « Ancien », « alors », un récit du passé et les semaines autour d'un mandat restent sans remarque.",
            "The table knows the terms of heads of state and government; the story's date counts. \"Former\", \"then\", a tale of the past and the weeks around a term are left alone."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe chancelier [|Olaf Scholz|] a reçu les ministres mardi.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nLe président américain [|Joe Biden|] se rend à Paris.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nChancellor [|Olaf Scholz|] met the ministers on Tuesday.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nBritain's Prime Minister [|Boris Johnson|] travels to Paris.",
            "---\nlang: fr\ndate: 2023-03-02\n---\n\nLe chancelier Olaf Scholz a reçu les ministres mardi.",
            "---\nlang: fr\ndate: 2026-03-02\n---\n\nL'ancien chancelier Olaf Scholz a parlé. En 2022, le chancelier Olaf Scholz avait refusé.",
            "---\nlang: en\ndate: 2026-03-02\n---\n\nFormer Chancellor Olaf Scholz spoke. In 2022 Chancellor Olaf Scholz refused.",
            "---\nlang: en\ndate: 2022-03-02\n---\n\nBritish Prime Minister Boris Johnson travels to Paris.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } day)
            yield break;

        foreach (var token in FactCues.Of(article, FactCue.Office))
        {
            var text = new FactText(article, token);
            var first = text.Word(token) is "ministre" or "minister" ? token - 1 : token;
            var title = first == token ? text.Word(token) : $"{text.Word(first)} {text.Word(token)}";
            if (Offices.OfficeOf(title) is not { } office || HolderAfter(article, text, token) is not { } person || !text.IsPlain(first, person.Last))
                continue;

            var terms = person.Rows.Where(row => IsOffice(row, office, title)).ToArray();
            if (terms.Length == 0 || text.Word(first - 1) is "du" or "au" or "feu" || text.Word(first - 2) is "feu" || terms.All(row => row.To?.AddYears(LongAgo) < day) || terms.Any(row => row.AsOf.AddDays(Slack * 2) < day && row.To is null) || person.Rows.Any(row => IsOffice(row, office, title) && row.Holds(day, Slack)))
                continue;

            yield return Flag(person.Span, Describe(terms.MinBy(row => Math.Abs((row.To ?? row.AsOf).DayNumber - day.DayNumber))!, article[person.Span].ToString(), day));
        }
    }

    static bool IsOffice(FactRow row, string office, string title) =>
        row[1] == office || FactTable.Of("offices").About(row.Key).Any(other => other[1] == row[1] && other.Values(2).Concat(other.Values(3)).Contains(title, StringComparer.OrdinalIgnoreCase));

    static Wording Describe(FactRow term, string name, DateOnly day) => term.To is { } end && end <= day
        ? ($"{name} n'a plus cette fonction depuis le {end:dd.MM.yyyy} : « ancien » ?", $"{name} left this office on {end:yyyy-MM-dd}: \"former\"?")
        : ($"{name} n'a cette fonction que depuis le {term.From:dd.MM.yyyy}.", $"{name} took this office on {term.From:yyyy-MM-dd} only.");

    /// <summary>"le chancelier (allemand) Olaf Scholz", "le Premier ministre de la Hongrie, Viktor Orban": known by the whole name.</summary>
    static FactName? HolderAfter(Article article, FactText text, int token)
    {
        var names = FactNames.Of("leaders", 2);
        var next = text.OwnerAt(token + 1)?.Last + 1 ?? (text.IsFrench ? text.PeopleAt(token + 1)?.Last + 1 : null) ?? token + 1;
        return names.At(article, text.Word(next) is "," && next > token + 1 ? next + 1 : next) is { } found && found.Last > found.First && found.Last < text.End ? found : null;
    }
}
