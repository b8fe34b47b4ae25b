using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsLint.Documents;

namespace NewsLint.Workspace.Formats;

/// <summary>Reads a day from where agencies and file names put it.</summary>
static partial class Dateline
{
    const int FarthestBlock = 6, Longest = 120;


    /// <summary>The day of <c>Paris, 13 janvier 2022 (AFP) -</c>.</summary>
    public static DatelineDay? Find(Document document)
    {
        foreach (var block in document.Blocks.Take(FarthestBlock))
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Dateline))
                continue;

            var text = document.Prose.Substring(block.Span.Start, Math.Min(block.Span.Length, Longest));
            if (DayFirst().Match(text) is { Success: true } day && Day(day, block.Span.Start) is { } found)
                return found;
            if (MonthFirst().Match(text) is { Success: true } month && Day(month, block.Span.Start) is { } other)
                return other;
        }

        return null;
    }

    /// <summary>The day of <c>2024-05-12-story.md</c>.</summary>
    public static DateOnly? DateOfName(string path) =>
        NameDate().Match(Path.GetFileName(path)) is { Success: true } match
        && DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day as a date; null where the dateline leaves out the year or names a day that is none.</summary>
    public static DateOnly? Date(DatelineDay dateline) =>
        dateline.Year is { } year && dateline.Day >= 1 && dateline.Day <= DateTime.DaysInMonth(year, dateline.Month) ? new(year, dateline.Month, dateline.Day) : null;

    static DatelineDay? Day(Match match, int start)
    {
        var hasYear = int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var (first, last) = (Math.Min(match.Groups["day"].Index, match.Groups["month"].Index), Math.Max(match.Groups["day"].Index + match.Groups["day"].Length, match.Groups["month"].Index + match.Groups["month"].Length));
        return Months.TryGetValue(match.Groups["month"].Value, out var month) ? new(new(start + first, last - first), day, month, hasYear ? year : null) : null;
    }

    static readonly string[] NamesByMonth =
    [
        "janvier janv january jan", "février févr fév february feb", "mars march mar", "avril avr april apr", "mai may", "juin june jun",
        "juillet juil july jul", "août aout august aug", "septembre september sept sep", "octobre october oct", "novembre november nov", "décembre déc december dec",
    ];

    static readonly FrozenDictionary<string, int> Months = NamesByMonth
        .SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>Paris, le 13 janvier 2022 (AFP) -</c>, <c>22 mai 2012. -</c></summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’\-]*(?: (?:\p{Lu}[\p{L}.'’\-]*|sur|de|du|la|le|les|en)){0,4},? (?:le )?)?(?<day>\d{1,2})(?:er)? (?<month>\p{L}{3,9})\.?(?: (?<year>(?:19|20)\d{2}))?\.?\s*(?:\([^)]{2,40}\)\s*)?[\-–—:(]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayFirst();

    /// <summary><c>LONDON, May 22, 2012 (Reuters) -</c></summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’\-]*(?:,? (?:\p{Lu}[\p{L}.'’\-]*|of|the|upon)){0,4},? )?(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:, (?<year>(?:19|20)\d{2}))?\.?\s*(?:\([^)]{2,40}\)\s*)?[\-–—:(]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameDate();
}
