namespace NewsLint.Rules.Pages;

/// <summary>Whether a page speaks of words in quotation marks.</summary>
public enum QuotationPolicy : byte
{
    Any,
    Skip,
    Only,
}
