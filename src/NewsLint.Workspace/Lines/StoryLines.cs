using NewsLint.Rules;

namespace NewsLint.Workspace.Lines;

/// <summary>The lines of a stream, one at a time: of the stream no more than a line is ever held.</summary>
public sealed class StoryLines(Stream input)
{
    /// <summary>A longer line is no story.</summary>
    const int Longest = 64 << 20;

    byte[] buffer = new byte[1 << 16];
    int start, end;

    /// <summary>How many bytes were read so far.</summary>
    public long Position { get; private set; }

    /// <summary>All lines that are not blank, with their numbers from 1. A line that is too long comes empty.</summary>
    public IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Read()
    {
        for (var number = 1; Next() is { } line; number++)
        {
            if (line.Length == 0 || line.AsSpan().IndexOfAnyExcept("\t\r "u8) >= 0)
                yield return (number, line);
        }
    }

    /// <summary>The next line without its end, or none. A blank line is a space.</summary>
    byte[]? Next()
    {
        var (searched, isTooLong) = (start, false);
        while (true)
        {
            if (buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n') is var found and >= 0)
                return Take(searched + found, 1, isTooLong);

            searched = end;
            if (end - start > Longest)
                (isTooLong, searched, end) = (true, start, start);
            if (Fill(ref searched) == 0)
                return end > start || isTooLong ? Take(end, 0, isTooLong) : null;
        }
    }

    byte[] Take(int lineEnd, int markLength, bool isTooLong)
    {
        var line = isTooLong ? [] : lineEnd == start ? [(byte)' '] : buffer.AsSpan(start, lineEnd - start).ToArray();
        start = lineEnd + markLength;
        return line;
    }

    int Fill(ref int searched)
    {
        if (end == buffer.Length)
        {
            var larger = start > buffer.Length / 2 ? buffer : new byte[start == 0 ? buffer.Length * 2 : buffer.Length];
            buffer.AsSpan(start, end - start).CopyTo(larger);
            (buffer, searched, end, start) = (larger, searched - start, end - start, 0);
        }

        var count = input.Read(buffer, end, buffer.Length - end);
        end += count;
        Position += count;
        return count;
    }
}
