using System.Text.Json;
using NewsLint.Rules;

namespace NewsLint.Workspace.Lines;

/// <summary>What an unfinished run has written: whole lines, and perhaps a part of one more.</summary>
/// <param name="Count">The whole lines.</param>
/// <param name="LastId">The story of the last of them; none where there is no line.</param>
/// <param name="Length">The bytes of the whole lines.</param>
public sealed record LinesDone(int Count, string? LastId, long Length)
{
    /// <summary>Reads what was written by <see cref="Reporting.JsonLinesReporter"/>.</summary>
    /// <exception cref="InputException">It was written by something else.</exception>
    public static LinesDone Read(string path, Stream written)
    {
        var (count, length, last) = (0, 0L, ReadOnlyMemory<byte>.Empty);
        foreach (var (_, line) in new StoryLines(written).Read())
        {
            if (length + line.Length >= written.Length)
                break;
            (count, length, last) = (count + 1, length + line.Length + 1, line);
        }

        if (count == 0)
            return new(0, null, 0);

        try
        {
            using var json = JsonDocument.Parse(last);
            return new(count, json.RootElement.GetProperty("path").GetString(), length);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException(path, count, 1, "this is not what a stopped run has written; delete it and start anew", e);
        }
    }

    /// <summary>The lines that are left to do.</summary>
    /// <exception cref="InputException">The lines done are not the first of these.</exception>
    public IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Rest(IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> lines, StoryLineReader reader)
    {
        var (done, isMet) = (0, Count == 0);
        foreach (var (number, line) in lines)
        {
            if (done < Count)
            {
                done++;
                if (done == Count && reader.IdOf(number, line) is var id && id != LastId)
                    throw new InputException("--resume", 0, 0, $"story {done} is \"{id}\" now and was \"{LastId}\" in the run that was stopped: give the same stories, or start anew");
                isMet |= done == Count;
                continue;
            }

            yield return (number, line);
        }

        if (!isMet)
            throw new InputException("--resume", 0, 0, $"the run that was stopped had done {Count} stories, and there are only {done}: give the same stories, or start anew");
    }
}
