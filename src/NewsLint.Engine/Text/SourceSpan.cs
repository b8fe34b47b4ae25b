namespace NewsLint.Text;

/// <summary>A half-open range of UTF-16 code units in a file. <see cref="SourceMap"/> makes them; rules never see one.</summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => Start <= position && position < End;
}
