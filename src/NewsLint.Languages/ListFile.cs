using System.Buffers;
using System.Text;

namespace NewsLint.Languages;

/// <summary>A list of <c>dictionaries/</c> where it lies in the program: lines, <c>#</c> beginning a comment. Opening it finds the lines; one is decoded when it is asked for.</summary>
public sealed class ListFile
{
    readonly ReadOnlyMemory<byte> bytes;
    readonly int[] starts;

    public ListFile(string name)
    {
        bytes = EmbeddedFile.Open(name)!.Value;
        var span = bytes.Span;
        starts = new int[span.Count((byte)'\n') + 1];
        for (var start = 0; start < span.Length;)
        {
            var length = Line(span, start).Length;
            if (length > 0 && span[start] != '#')
                starts[Count++] = start;
            LongestLine = Math.Max(LongestLine, length);
            start += length + 1;
        }
    }

    /// <summary>How many lines there are, empty ones and comments apart.</summary>
    public int Count { get; }

    /// <summary>Room, in characters, for any line.</summary>
    public int LongestLine { get; }

    public string this[int line] => Encoding.UTF8.GetString(Line(bytes.Span, starts[line]));

    /// <summary>Reads all lines into the same room, one after another.</summary>
    public void ForEach(LineAction read)
    {
        var room = ArrayPool<char>.Shared.Rent(LongestLine);
        var span = bytes.Span;
        for (var line = 0; line < Count; line++)
        {
            var length = Encoding.UTF8.GetChars(Line(span, starts[line]), room);
            read(line, room.AsSpan(0, length));
        }

        ArrayPool<char>.Shared.Return(room);
    }

    /// <param name="line">The number of the line.</param>
    /// <param name="text">What stands in it, until the next is read.</param>
    public delegate void LineAction(int line, ReadOnlySpan<char> text);

    static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text, int start) =>
        text[start..].IndexOf((byte)'\n') is var length and >= 0 ? text.Slice(start, length) : text[start..];
}
