using System.Collections.Immutable;
using System.Globalization;

namespace NewsLint.GitHub.Diffs;

/// <summary>The lines of a file's new side that a pull request touches, and those around them that it shows.</summary>
/// <param name="Hunks">The stretches of lines that the diff shows; only there can a comment stand.</param>
/// <param name="Added">The lines that are new, in order.</param>
sealed record ChangedLines(ImmutableArray<LineRange> Hunks, ImmutableArray<int> Added)
{
    public static ChangedLines None { get; } = new([], []);

    /// <summary>Reads the patch of one file as GitHub gives it, from the first @@ on.</summary>
    /// <param name="patch">None for a file whose diff is too large: nothing is known of it then.</param>
    public static ChangedLines Read(string? patch)
    {
        var (hunks, added, line, first) = (ImmutableArray.CreateBuilder<LineRange>(), ImmutableArray.CreateBuilder<int>(), 0, 0);
        var rest = (patch ?? "").AsSpan();
        while (!rest.IsEmpty)
        {
            // Lines end with LF alone, as git has it; other marks of lines may stand in a story.
            var end = rest.IndexOf('\n');
            var text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (text.StartsWith("@@"))
            {
                Close();
                (line, first) = StartOf(text) is { } start ? (start, start) : (0, 0);
            }
            else if (first > 0 && text is ['+', ..])
            {
                added.Add(line++);
            }
            else if (first > 0 && text is [' ', ..] or [])
            {
                line++;
            }
        }

        Close();
        return new(hunks.ToImmutable(), added.ToImmutable());

        void Close()
        {
            if (first > 0 && line > first)
                hunks.Add(new(first, line - 1));
        }
    }

    /// <summary>"@@ -10,6 +12,8 @@": 12.</summary>
    static int? StartOf(ReadOnlySpan<char> header)
    {
        var plus = header.IndexOf('+');
        if (plus < 0)
            return null;
        var rest = header[(plus + 1)..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? rest : rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : null;
    }

    /// <summary>True when one hunk shows all of the lines.</summary>
    public bool Shows(LineRange lines) => Hunks.Any(hunk => hunk.First <= lines.First && lines.Last <= hunk.Last);

    /// <summary>True when one of the lines is new.</summary>
    public bool Touches(LineRange lines)
    {
        var at = Added.BinarySearch(lines.First);
        return (at >= 0 ? at : ~at) is var next && next < Added.Length && Added[next] <= lines.Last;
    }
}
