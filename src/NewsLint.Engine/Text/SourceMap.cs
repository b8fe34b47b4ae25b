using System.Collections.Immutable;

namespace NewsLint.Text;

/// <summary>The way back from prose to the file it was read from.</summary>
/// <remarks>Segments are in prose order and cover the prose without gaps; <c>DocumentBuilder</c> builds them, nothing else does.</remarks>
public sealed class SourceMap(ImmutableArray<SourceMap.Segment> segments)
{
    /// <summary>A run of prose and where it came from. Not verbatim where the reader decoded something, as <c>&amp;amp;</c>.</summary>
    public readonly record struct Segment(TextSpan Prose, SourceSpan Source, bool IsVerbatim);

    /// <summary>The smallest stretch of the file that holds all of <paramref name="span"/>, markup in between included.</summary>
    public SourceSpan ToSource(TextSpan span)
    {
        if (segments.IsEmpty)
            return default;

        var first = segments[IndexAt(span.Start)];
        var start = first.IsVerbatim ? first.Source.Start + Math.Min(span.Start - first.Prose.Start, first.Source.Length) : first.Source.Start;
        if (span.Length == 0)
            return new(start, 0);

        var last = segments[IndexAt(span.End - 1)];
        var end = last.IsVerbatim ? last.Source.Start + (span.End - last.Prose.Start) : last.Source.End;
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>True when the span stands in the file unbroken and undecoded, so that a fix of it can be applied there.</summary>
    public bool IsVerbatim(TextSpan span)
    {
        if (segments.IsEmpty)
            return false;

        var segment = segments[IndexAt(span.Start)];
        return segment.IsVerbatim && segment.Prose.Contains(span);
    }

    int IndexAt(int position)
    {
        var (low, high) = (0, segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].Prose.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
