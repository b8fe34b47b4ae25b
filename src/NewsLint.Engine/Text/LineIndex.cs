using System.Collections.Immutable;

namespace NewsLint.Text;

/// <summary>Lines and columns of a text, as editors count them: from 1, columns in UTF-16 code units.</summary>
/// <remarks>A line ends after LF, CR LF or a lone CR.</remarks>
public sealed class LineIndex
{
    readonly string text;
    readonly ImmutableArray<int> starts;

    public LineIndex(string text)
    {
        this.text = text;
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is var next and >= 0;)
        {
            i += next + 1;
            if (text[i - 1] is '\r' && i < text.Length && text[i] is '\n')
                i++;
            found.Add(i);
        }

        starts = found.DrainToImmutable();
    }

    public int Count => starts.Length;

    public LinePosition this[int position]
    {
        get
        {
            var line = starts.BinarySearch(position);
            line = line >= 0 ? line : ~line - 1;
            return new(line + 1, position - starts[line] + 1);
        }
    }

    /// <summary>Where the line begins, its first being line 1.</summary>
    public int StartOf(int line) => line > starts.Length ? text.Length : starts[line - 1];

    /// <summary>The whole line with its line break.</summary>
    public SourceSpan SpanOf(int line) => SourceSpan.FromBounds(StartOf(line), StartOf(line + 1));

    /// <summary>The text of a line without its line break.</summary>
    public ReadOnlySpan<char> TextOf(int line)
    {
        var span = SpanOf(line);
        return text.AsSpan(span.Start, span.Length).TrimEnd("\r\n");
    }
}
