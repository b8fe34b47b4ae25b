using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Sheets;

/// <summary>Something in a story that can be checked.</summary>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Span">The words.</param>
/// <param name="Sentence">The sentence they stand in.</param>
/// <param name="About">What is claimed: of whom, of what, which day.</param>
/// <param name="Known">What could be verified without leaving the story, with the calculation; none where nothing could.</param>
public sealed record SheetClaim(SheetKind Kind, TextSpan Span, TextSpan Sentence, Wording About, Wording? Known);
