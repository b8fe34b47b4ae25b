using NewsLint.Languages;

namespace NewsLint.Rules.Numbers;

/// <summary>Words that count one thing: morts, décès, tués.</summary>
static class SameThings
{
    static readonly Lazy<Dictionary<string, string>> French = new(() => Read("fr")), English = new(() => Read("en"));

    /// <summary>What a folded noun or participle counts; the word itself where the list has it not.</summary>
    public static string Of(string word, bool isFrench) => Listed(word, isFrench) ?? word;

    /// <summary>The same; none where the list has it not.</summary>
    public static string? Listed(string word, bool isFrench) => (isFrench ? French : English).Value.GetValueOrDefault(word);

    static Dictionary<string, string> Read(string language)
    {
        var things = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var columns in WordFile.Lines("same-things").Select(line => line.Split('\t')).Where(columns => columns[0] == language))
        {
            foreach (var word in columns[2].Split(' '))
                things[word] = columns[1];
        }

        return things;
    }
}
