using System.Collections.Immutable;
using System.Text;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint;

/// <summary>Prose with the findings it must give, written <c>a rise of [|2 percent => 2 percentage points|]</c>.</summary>
/// <remarks>
/// Prose without marks must give none. Blank lines part the blocks; a block that begins with <c># </c> is a headline, with <c>&gt; </c> a
/// block quotation, with <c>- </c> a list item. A fix that deletes the words is written without an arrow.
/// </remarks>
public sealed class Example
{
    readonly string? marked;
    string? prose;
    ImmutableArray<Mark> marks;

    public Example(string prose, ImmutableArray<Mark> marks) => (this.prose, this.marks) = (prose, marks);

    /// <summary>Parsed when first looked at: a check has no need of a rule's examples.</summary>
    Example(string marked) => this.marked = marked;

    public readonly record struct Mark(TextSpan Span, string? Replacement);

    public string Prose
    {
        get
        {
            if (prose is null)
            {
                var read = Read(marked!);
                marks = read.Marks;
                Volatile.Write(ref prose, read.Prose);
            }

            return prose;
        }
    }

    public ImmutableArray<Mark> Marks
    {
        get
        {
            _ = Prose;
            return marks;
        }
    }

    public static implicit operator Example(string marked) => Parse(marked);

    public static Example Parse(string marked) => new(marked);

    static (string Prose, ImmutableArray<Mark> Marks) Read(string marked)
    {
        var prose = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var rest = marked; rest.Length > 0;)
        {
            var (before, inside, after) = Cut(rest, "[|", "|]");
            prose.Append(before);
            if (inside is not null)
            {
                var halves = inside.Split(" => ", 2);
                marks.Add(new(new(prose.Length, halves[0].Length), halves.ElementAtOrDefault(1)));
                prose.Append(halves[0]);
            }

            rest = after;
        }

        return (prose.ToString(), marks.ToImmutable());
    }

    /// <summary>The example with the findings it gave in place of those it should give, so that two lines can be compared.</summary>
    public Example With(IEnumerable<Finding> findings) =>
        new(Prose, [.. findings.OrderBy(finding => finding.Span.Start).Select(finding => new Mark(finding.Span, finding.Fixes is [{ Replacement.Length: > 0 } fix, ..] ? fix.Replacement : null))]);

    /// <summary>The example as it is written.</summary>
    public override string ToString()
    {
        var marked = new StringBuilder(Prose);
        foreach (var (span, replacement) in Marks.OrderByDescending(mark => mark.Span.Start))
            marked.Insert(span.End, replacement is null ? "|]" : $" => {replacement}|]").Insert(span.Start, "[|");
        return marked.ToString();
    }

    /// <summary>The example as a story, prose position for prose position.</summary>
    public Document ToDocument()
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < Prose.Length;)
        {
            var end = Prose.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? Prose.Length : end;
            AddBlock(blocks, TextSpan.FromBounds(start, end));
            start = end + 2;
        }

        var whole = new SourceMap.Segment(new(0, Prose.Length), new(0, Prose.Length), IsVerbatim: true);
        return new(new("example", Prose), Prose, blocks.DrainToImmutable(), new([whole]));
    }

    void AddBlock(ImmutableArray<Block>.Builder blocks, TextSpan span)
    {
        var (kind, prefix) = Prose.AsSpan(span.Start, span.Length) switch
        {
            ['#', ' ', ..] => (BlockKind.Headline, 2),
            ['>', ' ', ..] => (BlockKind.BlockQuotation, 2),
            ['-', ' ', ..] => (BlockKind.ListItem, 2),
            _ => (BlockKind.Paragraph, 0),
        };
        if (span.Length > prefix)
            blocks.Add(new(kind, TextSpan.FromBounds(span.Start + prefix, span.End)));
    }

    static (string Before, string? Inside, string After) Cut(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(close, start + open.Length, StringComparison.Ordinal);
        return end < 0
            ? (text, null, "")
            : (text[..start], text[(start + open.Length)..end], text[(end + close.Length)..]);
    }
}
