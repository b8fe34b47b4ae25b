using NewsLint.Documents;
using NewsLint.Text;
using NewsLint.Workspace.Files;

namespace NewsLint.Workspace.Formats;

/// <summary>Reads plain text: a first line without a full stop is the headline, blank lines part the blocks, and where lines are long every line is a paragraph.</summary>
public sealed class PlainTextReader(FrontMatterFields fields) : IDocumentReader
{
    /// <summary>A text with a longer line was not broken by hand.</summary>
    const int LongestWrappedLine = 120;

    const int LongestHeadline = 200;

    public bool Reads(string path) => true;

    public Document Read(SourceFile file)
    {
        var builder = new DocumentBuilder(file);
        var frontMatter = FrontMatter.Read(file, fields);
        frontMatter?.AddProse(builder);
        AddBlocks(file, builder, frontMatter?.End ?? 0, hasHeadline: builder.Blocks.Any(block => block.Kind is BlockKind.Headline));
        return builder.ToDocument() with
        {
            Metadata = frontMatter?.Metadata ?? Metadata.None,
            Directives = frontMatter is null ? [] : [.. frontMatter.Directives()],
        };
    }

    /// <summary>Reads a text whose headline, day and language are known.</summary>
    internal static Document Read(SourceFile file, StoryGiven given)
    {
        var builder = new DocumentBuilder(file);
        builder.Copy(new(0, given.HeadlineLength));
        builder.EndBlock(BlockKind.Headline);
        AddBlocks(file, builder, given.TextStart, hasHeadline: given.HeadlineLength > 0);
        return builder.ToDocument() with
        {
            Metadata = new()
            {
                Section = given.Section,
                Author = given.Author,
                Published = given.Published is { } day ? new(day, Origin.FrontMatter) : null,
                Language = given.Language is { } language ? new(language, Origin.FrontMatter) : null,
            },
        };
    }

    static void AddBlocks(SourceFile file, DocumentBuilder builder, int start, bool hasHeadline)
    {
        var lines = new LineIndex(file.Content);
        var first = start >= file.Content.Length ? lines.Count + 1 : lines[start].Line;
        var isWrapped = IsWrapped(lines, first);
        var last = LastLine(lines);
        var (blockStart, blockEnd, lineCount) = (-1, -1, 0);
        for (var line = first; line <= lines.Count + 1; line++)
        {
            var isBlank = line > lines.Count || lines.TextOf(line).IsWhiteSpace();
            if (blockStart >= 0 && (isBlank || !isWrapped))
            {
                var isHeadline = !hasHeadline && lineCount == 1 && line <= last && blockEnd - blockStart <= LongestHeadline && file.Content[blockEnd - 1] != '.';
                builder.Copy(SourceSpan.FromBounds(blockStart, blockEnd));
                builder.EndBlock(isHeadline ? BlockKind.Headline : BlockKind.Paragraph);
                (blockStart, lineCount, hasHeadline) = (-1, 0, true);
            }

            if (isBlank)
                continue;

            blockStart = blockStart < 0 ? lines.StartOf(line) : blockStart;
            blockEnd = lines.StartOf(line) + lines.TextOf(line).Length;
            lineCount++;
        }
    }

    /// <summary>The last line that has anything on it: a text of one line has no headline.</summary>
    static int LastLine(LineIndex lines)
    {
        var line = lines.Count;
        while (line > 1 && lines.TextOf(line).IsWhiteSpace())
            line--;
        return line;
    }

    static bool IsWrapped(LineIndex lines, int first)
    {
        for (var line = first; line <= lines.Count; line++)
        {
            if (lines.TextOf(line).Length > LongestWrappedLine)
                return false;
        }

        return true;
    }
}
