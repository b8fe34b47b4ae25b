using System.Collections.Frozen;
using System.Globalization;

namespace NewsLint.Workspace;

/// <summary>How precise a rule was on the press, from the table of <c>bench/precision.md</c> as it was when the program was built.</summary>
/// <param name="Read">How many findings a person read.</param>
/// <param name="Right">How many of them were right.</param>
public sealed record MeasuredPrecision(int Read, int Right)
{
    static readonly Lazy<FrozenDictionary<(string Rule, string Language), MeasuredPrecision>> Table = new(ReadTable);

    /// <summary>From 0 to 1.</summary>
    public double Share => (double)Right / Read;

    /// <summary>What was measured of a rule in the languages it speaks; null where nothing was.</summary>
    public static MeasuredPrecision? Of(RuleInfo rule)
    {
        var languages = rule.Languages.IsEmpty ? ["fr", "en"] : rule.Languages;
        var rows = languages.Select(language => Table.Value.GetValueOrDefault((rule.Id, language))).OfType<MeasuredPrecision>().ToList();
        return rows.Count == 0 ? null : new(rows.Sum(row => row.Read), rows.Sum(row => row.Right));
    }

    static FrozenDictionary<(string Rule, string Language), MeasuredPrecision> ReadTable()
    {
        using var reader = new StreamReader(typeof(MeasuredPrecision).Assembly.GetManifestResourceStream("precision.md")!);
        var rows = new Dictionary<(string, string), MeasuredPrecision>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var rule, var language, _, _, var read, var right, ..]
                && int.TryParse(read, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
                && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var good))
                rows[(rule, language)] = new(count, good);
        }

        return rows.ToFrozenDictionary();
    }
}
