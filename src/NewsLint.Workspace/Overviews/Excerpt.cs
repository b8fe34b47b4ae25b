using NewsLint.Text;

namespace NewsLint.Workspace.Overviews;

/// <summary>Words of a story with a little of what stands around them.</summary>
public sealed record Excerpt(string Before, string Words, string After)
{
    const int Around = 60, Longest = 160;

    public static Excerpt Of(string text, SourceSpan span)
    {
        var (start, end) = (LineStart(text, span.Start), LineEnd(text, span.End));
        var words = text.Substring(span.Start, span.Length);
        return new(
            start < span.Start - Around ? $"…{text[WordAfter(text, span.Start - Around, span.Start)..span.Start]}" : text[start..span.Start],
            words.Length > Longest ? $"{words[..Longest]}…" : words,
            end > span.End + Around ? $"{text[span.End..WordBefore(text, span.End + Around, span.End)]}…" : text[span.End..end]);
    }

    static int LineStart(string text, int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    static int LineEnd(string text, int position) => text.IndexOf('\n', position) is var end and >= 0 ? end : text.Length;

    /// <summary>Where a word begins at a place or after it, as far as a limit.</summary>
    static int WordAfter(string text, int position, int limit)
    {
        while (position < limit && !char.IsWhiteSpace(text[position - 1]))
            position++;
        return position;
    }

    static int WordBefore(string text, int position, int limit)
    {
        while (position > limit && !char.IsWhiteSpace(text[position]))
            position--;
        return position;
    }
}
