namespace NewsLint.Documents;

/// <summary>What a block of prose is in the story.</summary>
public enum BlockKind
{
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Paragraph,
    Heading,
    ListItem,
    BlockQuotation,
    Caption,
    TableCell,

    /// <summary>Code, scripts and other text that is not prose: kept for its place, judged by no rule about language.</summary>
    Code,
}
