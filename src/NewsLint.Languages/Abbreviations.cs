using NewsLint.Languages.Lists;

namespace NewsLint.Languages;

/// <summary>The words of a language that keep their full stop.</summary>
sealed class Abbreviations
{
    readonly HashSet<string> always = new(StringComparer.Ordinal);
    readonly HashSet<string> besideNumbers = new(StringComparer.Ordinal);

    public Abbreviations(string language)
    {
        new ListFile("abbreviations").ForEach((_, line) =>
        {
            if (line.StartsWith(language, StringComparison.Ordinal) && line[language.Length] == ' ')
                (line[(language.Length + 1)..].StartsWith("always ", StringComparison.Ordinal) ? always : besideNumbers).Add(line[(line.LastIndexOf(' ') + 1)..].ToString());
        });
    }

    public bool Always(ReadOnlySpan<char> word) => always.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool BesideNumbers(ReadOnlySpan<char> word) => besideNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
