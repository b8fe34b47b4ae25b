namespace NewsLint.Text;

/// <summary>A file as it was read: its path as people call it, and its text without a byte order mark.</summary>
public sealed record SourceFile(string Path, string Content)
{
    public ReadOnlySpan<char> this[SourceSpan span] => Content.AsSpan(span.Start, span.Length);
}
