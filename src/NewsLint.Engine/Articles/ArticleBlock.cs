using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>A block as a reader sees it: its kind and place, its tokens as a range of <see cref="Article.Tokens"/>, its language.</summary>
public readonly record struct ArticleBlock(BlockKind Kind, TextSpan Span, Range Tokens, Language Language)
{
    public bool IsCode => Kind is BlockKind.Code;
}
