namespace NewsLint.Rules.Sheets;

/// <summary>What sort of claim a fact-checker has before them.</summary>
public enum SheetKind
{
    Name,
    Number,
    Day,
    Quotation,
    Superlative,
}
