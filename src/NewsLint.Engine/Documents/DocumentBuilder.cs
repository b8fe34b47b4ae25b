using System.Buffers;
using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>Lets a reader lay down prose piece by piece and keeps the way back as it goes.</summary>
/// <remarks>Blocks are parted by one line break that stands for nothing in the file.</remarks>
public sealed class DocumentBuilder(SourceFile file)
{
    char[] prose = ArrayPool<char>.Shared.Rent(file.Content.Length + 1);
    int length;
    readonly ImmutableArray<SourceMap.Segment>.Builder segments = ImmutableArray.CreateBuilder<SourceMap.Segment>();
    readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    int blockStart;

    public ImmutableArray<Block> Blocks => blocks.ToImmutable();

    /// <summary>Where the next prose will stand.</summary>
    public int Position => length;

    /// <summary>Prose as it stands in the file.</summary>
    public void Copy(SourceSpan span)
    {
        if (span.Length == 0)
            return;

        Add(new(new(length, span.Length), span, IsVerbatim: true));
        Append(file[span]);
    }

    /// <summary>Prose that the file spells otherwise, as an entity.</summary>
    public void Decode(SourceSpan span, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;

        Add(new(new(length, text.Length), span, IsVerbatim: false));
        Append(text);
    }

    /// <summary>Ends the block that was being laid down; a block without a visible character is dropped.</summary>
    public void EndBlock(BlockKind kind)
    {
        var span = Trim(TextSpan.FromBounds(blockStart, length));
        if (span.Length > 0)
            blocks.Add(new(kind, span));
        if (length > blockStart)
            Decode(new(segments[^1].Source.End, 0), "\n");
        blockStart = length;
    }

    /// <summary>The document, of which nothing more can be laid down.</summary>
    public Document ToDocument()
    {
        var text = prose.AsSpan(0, length).ToString();
        ArrayPool<char>.Shared.Return(prose);
        (prose, length) = ([], 0);
        return new(file, text, blocks.DrainToImmutable(), new(segments.DrainToImmutable()));
    }

    void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > prose.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(2 * prose.Length, length + text.Length));
            prose.AsSpan(0, length).CopyTo(longer);
            ArrayPool<char>.Shared.Return(prose);
            prose = longer;
        }

        text.CopyTo(prose.AsSpan(length));
        length += text.Length;
    }

    void Add(SourceMap.Segment segment)
    {
        if (segments.Count > 0 && segments[^1] is { IsVerbatim: true } last && segment.IsVerbatim && last.Source.End == segment.Source.Start)
            segments[^1] = new(new(last.Prose.Start, last.Prose.Length + segment.Prose.Length), new(last.Source.Start, last.Source.Length + segment.Source.Length), IsVerbatim: true);
        else
            segments.Add(segment);
    }

    TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(prose[start]))
            start++;
        while (start < end && char.IsWhiteSpace(prose[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
