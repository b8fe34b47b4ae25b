using NewsLint.Text;

namespace NewsLint.Articles;

/// <summary>The smallest thing a rule speaks of.</summary>
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsWord => Kind is TokenKind.Word or TokenKind.Abbreviation;

    public bool IsPunctuation => Kind is TokenKind.Punctuation;
}
