using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>A sentence: its place, and its tokens as a range of <see cref="Article.Tokens"/>.</summary>
public readonly record struct Sentence(TextSpan Span, Range Tokens);
