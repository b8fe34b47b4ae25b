using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class ClockChange : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/clock-change",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« passage à l'heure d'hiver le 29 mars » : c'est l'heure d'été", "The clocks put back in March, or forward in October"),
        Why = (
            "En Europe et en Amérique du Nord, on passe à l'heure d'été en mars et à l'heure d'hiver en octobre ou novembre.",
            "In Europe and North America clocks go forward in March and back in October or November."),
        Examples =
        [
            "Le passage à l'heure d'hiver aura lieu le [|29 mars|] à 3 h.",
            "The clocks go back on [|March 29|] at two.",
            "Le passage à l'heure d'été aura lieu le 29 mars, et celui à l'heure d'hiver le 25 octobre.",
            "Le dernier changement aurait lieu le 31 mars pour l'heure d'été, et le 27 octobre pour l'heure d'hiver.",
            "The clocks go back on October 25; on March 29 they go forward.",
            "En Australie, le passage à l'heure d'été aura lieu le 4 octobre, et celui à l'heure d'hiver le 5 avril.",
            "In New Zealand the clocks go back on April 5.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var day in NamedDays.Of(article).All)
        {
            var isSaid = day.Month switch { 3 or 4 => IsSaid(article, day, "d'hiver", "back"), 10 or 11 => IsSaid(article, day, "d'été", "forward"), _ => false };
            if (isSaid && !IsInTheSouth(article, day))
                yield return Flag(day.Span, day.Month is 3 or 4 ? ("En mars, c'est l'heure d'été.", "In March the clocks go forward.") : ("À l'automne, c'est l'heure d'hiver.", "In autumn the clocks go back."));
        }
    }

    /// <summary>"l'heure d'hiver aura lieu le", "clocks go back on": the words before the day, the nearer where both stand there, and no other day between.</summary>
    static bool IsSaid(Article article, NamedDay day, string french, string english)
    {
        const int reach = 8;
        var before = article.Prose[article.Tokens[Math.Max(0, day.First - reach)].Start..day.Span.Start].Replace('’', '\'');
        before = before[(before.LastIndexOfAny([';', '.']) + 1)..];
        var (hour, clocks) = (before.LastIndexOf("heure d'", StringComparison.Ordinal), before.LastIndexOf("clocks go ", StringComparison.Ordinal));
        return Continues(hour, 6, french) || Continues(clocks, 10, english);

        bool Continues(int phrase, int length, string next) =>
            phrase >= 0 && before[(phrase + length)..].StartsWith(next, StringComparison.Ordinal) && !before.AsSpan(phrase).ContainsAnyInRange('0', '9') && !before.AsSpan(phrase).Contains(',');
    }

    /// <summary>Where it is spring in October.</summary>
    static bool IsInTheSouth(Article article, NamedDay day)
    {
        var block = article.BlockOf(day.First);
        for (var i = block.Tokens.Start.Value; i < day.First; i++)
        {
            if (article[article.Tokens[i]] is "Australie" or "Australia" or "Sydney" or "Melbourne" or "Zélande" or "Zealand" or "Chili" or "Chile" or "Paraguay" or "Brésil" or "Brazil" or "austral" or "australe" or "southern")
                return true;
        }

        return false;
    }
}
