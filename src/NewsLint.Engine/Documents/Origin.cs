namespace NewsLint.Documents;

/// <summary>Where a fact about a story was found, the most trusted first.</summary>
public enum Origin
{
    FrontMatter,
    Dateline,
    FileName,
    Option,
    Configuration,

    /// <summary>Worked out from the text.</summary>
    Text,
}
