using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Number.French;

namespace NewsLint.Languages.Quantities;

/// <summary>Reads long numbers in words with Microsoft's recognizers, which know more ways of saying them than a table of words does.</summary>
/// <remarks>Only their parser is used: the words are found already. It takes some milliseconds to build, when the first such number comes, once for all threads.</remarks>
static class SpelledNumber
{
    /// <summary>A number of fewer words is told by the table.</summary>
    public const int LeastWords = 3;

    static readonly Lazy<IParser> French = new(() => Parser(new FrenchNumberParserConfiguration(Options(Culture.French)))), English = new(() => Parser(new EnglishNumberParserConfiguration(Options(Culture.English))));

    static BaseNumberOptionsConfiguration Options(string culture) => new(culture, NumberOptions.None);

    static BaseNumberParser Parser(INumberParserConfiguration configuration) => AgnosticNumberParserFactory.GetParser(AgnosticNumberParserType.Cardinal, configuration);

    /// <summary>The value; none for words that make no number.</summary>
    public static double? Read(ReadOnlySpan<char> words, bool isFrench)
    {
        var (total, group) = (0.0, new List<string>());
        foreach (var word in words.ToString().ToLowerInvariant().Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ScaleOf(word) is not { } scale)
            {
                group.Add(word);
                continue;
            }

            if (Below(string.Join(' ', group), isFrench) is not { } count)
                return null;
            total += count * scale;
            group.Clear();
        }

        return group.Count == 0 ? total : Below(string.Join(' ', group), isFrench) is { } rest ? total + rest : null;
    }

    /// <summary>The parsers get lost in "un million deux cent mille": they are given one group at a time.</summary>
    static double? ScaleOf(string word) => word switch
    {
        "million" or "millions" => 1e6,
        "milliard" or "milliards" or "billion" => 1e9,
        "trillion" => 1e12,
        _ => null,
    };

    /// <summary>A number below a million.</summary>
    static double? Below(string text, bool isFrench)
    {
        if (text is "" or "un" or "a" or "one")
            return 1;
        if (isFrench) // It reads "deux cents" as 2.
            text = text.Replace("cents", "cent", StringComparison.Ordinal).Replace("vingts", "vingt", StringComparison.Ordinal);
        var parsed = (isFrench ? French : English).Value.Parse(new() { Start = 0, Length = text.Length, Text = text, Type = Microsoft.Recognizers.Text.Number.Constants.SYS_NUM_CARDINAL });
        return parsed?.Value as double?;
    }
}
