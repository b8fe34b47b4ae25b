using System.Text;

namespace NewsLint.Languages.Lists;

/// <summary>A list of <c>dictionaries/</c> where it lies in the program, or one like those: lines, <c>#</c> beginning a comment. Opening it reads nothing; a line is decoded when it is asked for, by the place where it begins.</summary>
public sealed class ListFile
{
    readonly ReadOnlyMemory<byte> bytes;

    /// <param name="name">A list that the program carries.</param>
    public ListFile(string name) => bytes = EmbeddedFile.Open(name)!.Value;

    /// <param name="text">The lines of another list, in UTF-8.</param>
    public ListFile(ReadOnlyMemory<byte> text) => bytes = text;

    public bool IsEmpty => Next(0) < 0;

    /// <summary>Where each line begins, empty ones and comments apart.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            for (var place = Next(0); place >= 0; place = Next(place + LineAt(place).Length))
                yield return place;
        }
    }

    /// <summary>So many bytes from a place on.</summary>
    public ReadOnlySpan<byte> this[int place, int length] => bytes.Span.Slice(place, length);

    /// <summary>The line that begins at a place.</summary>
    public string this[int place] => Encoding.UTF8.GetString(LineAt(place));

    /// <summary>Reads all lines into the same room, one after another.</summary>
    public void ForEach(LineAction read) => ForEach(static line => line, read);

    /// <summary>Reads a column of each line; columns end with a tabulator.</summary>
    public void ForEach(int column, LineAction read) => ForEach(line => Column(line, column), read);

    void ForEach(Part part, LineAction read)
    {
        var room = new char[256];
        for (var place = Next(0); place >= 0;)
        {
            var line = LineAt(place);
            var wanted = part(line);
            if (wanted.Length > room.Length)
                room = new char[2 * wanted.Length];
            read(place, room.AsSpan(0, Encoding.UTF8.GetChars(wanted, room)));
            place = Next(place + line.Length);
        }
    }

    /// <param name="place">Where the line begins.</param>
    /// <param name="text">What stands in it, until the next is read.</param>
    public delegate void LineAction(int place, ReadOnlySpan<char> text);

    delegate ReadOnlySpan<byte> Part(ReadOnlySpan<byte> line);

    static ReadOnlySpan<byte> Column(ReadOnlySpan<byte> line, int column)
    {
        for (; column > 0; column--)
            line = line[(line.IndexOf((byte)'\t') + 1)..];
        return line.IndexOf((byte)'\t') is var end and >= 0 ? line[..end] : line;
    }

    ReadOnlySpan<byte> LineAt(int place)
    {
        var rest = bytes.Span[place..];
        return rest.IndexOf((byte)'\n') is var length and >= 0 ? rest[..length] : rest;
    }

    /// <summary>The next line's place, from the end of one or from the list's start; -1 after the last.</summary>
    int Next(int place)
    {
        var text = bytes.Span;
        while (place < text.Length && text[place] is (byte)'\n' or (byte)'#')
            place += text[place] == '\n' ? 1 : LineAt(place).Length;
        return place < text.Length ? place : -1;
    }
}
