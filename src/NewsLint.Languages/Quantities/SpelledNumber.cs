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
        var text = words.ToString().ToLowerInvariant();
        if (isFrench) // It reads "deux cents" as 2.
            text = text.Replace("cents", "cent", StringComparison.Ordinal).Replace("vingts", "vingt", StringComparison.Ordinal);
        var parsed = (isFrench ? French : English).Value.Parse(new() { Start = 0, Length = text.Length, Text = text, Type = Microsoft.Recognizers.Text.Number.Constants.SYS_NUM_CARDINAL });
        return parsed?.Value as double?;
    }
}
