using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>A stretch of prose that stands on its own: a headline, a paragraph, a caption.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
