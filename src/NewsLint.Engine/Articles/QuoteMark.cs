namespace NewsLint.Articles;

/// <summary>A quotation mark and the part it plays.</summary>
/// <param name="Position">Where it stands in the prose.</param>
/// <param name="IsReversed">True where the mark faces the wrong way for the part it plays, as in <c>qu' »il</c>.</param>
/// <param name="Partner">The index of the mark that closes or opened it among <see cref="Article.QuoteMarks"/>; -1 when there is none.</param>
public readonly record struct QuoteMark(int Position, QuoteStyle Style, QuoteRole Role, int Partner, bool IsReversed = false)
{
    public const int NoPartner = -1;

    public bool IsAlone => Partner == NoPartner && Role is not QuoteRole.Continues;
}
