namespace NewsLint.Languages;

/// <summary>The words of a language that keep their full stop.</summary>
sealed class Abbreviations
{
    readonly HashSet<string> always = new(StringComparer.Ordinal);
    readonly HashSet<string> besideNumbers = new(StringComparer.Ordinal);

    public Abbreviations(string language)
    {
        foreach (var line in WordFile.Lines("abbreviations"))
        {
            if (line.Split(' ') is [var code, var when, var form] && code == language)
                (when == "always" ? always : besideNumbers).Add(form);
        }
    }

    public bool Always(ReadOnlySpan<char> word) => always.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool BesideNumbers(ReadOnlySpan<char> word) => besideNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
