using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class OrdinalGap : Rule
{
    static readonly string[][] Series =
    [
        ["premièrement", "deuxièmement", "troisièmement", "quatrièmement"],
        ["primo", "secundo", "tertio", "quarto"],
        ["firstly", "secondly", "thirdly", "fourthly"],
    ];

    /// <summary>Words that may stand for a step.</summary>
    static readonly string[] Others = ["secondement", "ensuite", "puis", "enfin", "then", "next", "second", "also"];

    static readonly HashSet<string> All = Series.SelectMany(series => series).Concat(Others).ToHashSet(StringComparer.Ordinal);

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/ordinal-gap",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« Premièrement … Troisièmement » : il manque un point", "Firstly … thirdly: a point is missing"),
        Why = (
            "Un point a été coupé, et les suivants n'ont pas été renumérotés.",
            "A point was cut, and those after it were not renumbered."),
        Examples =
        [
            "Premièrement, le prix est trop haut. [|Troisièmement|], le lieu est mal choisi.",
            "Firstly, the price is too high. [|Thirdly|], the place is wrong.",
            "Premièrement, le prix est trop haut. Deuxièmement, le lieu est mal choisi.",
            "Firstly, the price is too high. Then there is the place. Thirdly, nobody came.",
        ],
    };

    /// <summary>The series that begins with a word.</summary>
    static string[]? SeriesOf(string word)
    {
        foreach (var series in Series)
        {
            if (series[0] == word)
                return series;
        }

        return null;
    }

    public override IEnumerable<Finding> Check(Article article)
    {
        var (series, next) = (default(string[]), 0);
        foreach (var (token, word) in Steps(article))
        {
            if (SeriesOf(word) is { } started)
                (series, next) = (started, 1);
            else if (series is null)
                continue;
            else if (Others.Contains(word, StringComparer.Ordinal))
                series = null;
            else if (Array.IndexOf(series, word) is var step and > 0)
            {
                if (step > next)
                    yield return Flag(article.Tokens[token].Span, ($"« {series[next]} » manque avant.", $"\"{series[next]}\" is missing before it."));
                next = step + 1;
            }
        }
    }

    /// <summary>The words of the series, and those that may stand for one.</summary>
    static List<(int Token, string Word)> Steps(Article article)
    {
        var (words, found) = (StoryWords.Of(article), new List<(int, string)>());
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (words.Lacks(i, WordLack.Step) || words[i] is not { } word || word.Lacks.HasFlag(WordLack.Step))
                continue;
            if (All.Contains(word.Folded))
                found.Add((i, word.Folded));
            else
                word.Lacks |= WordLack.Step;
        }

        return found;
    }
}
