using System.Collections.Immutable;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsLint.Documents;
using SourceFile = NewsLint.Text.SourceFile;
using SourceSpan = NewsLint.Text.SourceSpan;

namespace NewsLint.Workspace.Formats;

/// <summary>Lays down the prose of parsed Markdown.</summary>
sealed class MarkdownProse(SourceFile file, DocumentBuilder builder, DirectiveReader directives)
{
    /// <summary>Stands for a piece of code or another thing that is no prose, so that its neighbours do not meet.</summary>
    const string Placeholder = "\uFFFC";

    readonly Queue<LinkInline> images = new();
    readonly List<Link> links = [];
    bool hasHeadline;

    /// <summary>The links met so far.</summary>
    public ImmutableArray<Link> Links => [.. links];

    public void Add(MarkdownDocument document, int start)
    {
        hasHeadline = builder.Blocks.Any(block => block.Kind is BlockKind.Headline);
        foreach (var block in document)
        {
            if (block is not YamlFrontMatterBlock && block.Span.Start >= start)
                AddBlock(block, BlockKind.Paragraph);
        }
    }

    void AddBlock(Markdig.Syntax.Block block, BlockKind kind)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or ThematicBreakBlock or YamlFrontMatterBlock: break;
            case HtmlBlock html: new HtmlProse(file, builder, directives).Add(SpanOf(html)); break;
            case CodeBlock code: AddCode(code); break;
            case HeadingBlock heading: AddLeaf(heading, HeadingKind(heading)); break;
            case FigureCaption caption: AddLeaf(caption, BlockKind.Caption); break;
            case LeafBlock leaf: AddLeaf(leaf, kind); break;
            case ContainerBlock container: AddContainer(container, kind); break;
        }
    }

    void AddContainer(ContainerBlock container, BlockKind kind)
    {
        var inner = container switch
        {
            ListItemBlock => BlockKind.ListItem,
            QuoteBlock => BlockKind.BlockQuotation,
            TableCell => BlockKind.TableCell,
            Footnote => BlockKind.Paragraph,
            _ => kind,
        };
        foreach (var block in container)
            AddBlock(block, inner);
    }

    BlockKind HeadingKind(HeadingBlock heading)
    {
        if (hasHeadline || heading.Level > 1)
            return BlockKind.Heading;

        hasHeadline = true;
        return BlockKind.Headline;
    }

    void AddCode(CodeBlock code)
    {
        builder.Copy(SpanOf(code));
        builder.EndBlock(BlockKind.Code);
    }

    void AddLeaf(LeafBlock leaf, BlockKind kind)
    {
        if (leaf.Inline is not null)
            AddInlines(leaf.Inline);
        builder.EndBlock(kind);
        while (images.TryDequeue(out var image))
        {
            if (image.FirstChild is null)
                builder.Decode(SpanOf(image), Placeholder);
            AddInlines(image);
            builder.EndBlock(BlockKind.Caption);
        }
    }

    void AddInlines(ContainerInline container)
    {
        foreach (var inline in container)
            AddInline(inline);
    }

    void AddInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AddLiteral(literal); break;
            case HtmlEntityInline entity: builder.Decode(SpanOf(entity), entity.Transcoded.AsSpan()); break;
            case LineBreakInline lineBreak: AddLineBreak(lineBreak); break;
            case CodeInline code: builder.Decode(SpanOf(code), Placeholder); break;
            case AutolinkInline link: AddInner(link); break;
            case LinkInline { IsImage: true } image: images.Enqueue(image); break;
            case LinkInline link: AddLink(link); break;
            case ContainerInline inner: AddInlines(inner); break;
            case HtmlInline html: AddHtml(html); break;
        }
    }

    void AddLiteral(LiteralInline literal)
    {
        var span = SpanOf(literal);
        var content = literal.Content.AsSpan();
        if (content.IsEmpty)
            return;
        if (file[span].SequenceEqual(content))
            builder.Copy(span);
        else if (file[span].LastIndexOf(content, StringComparison.Ordinal) is var start and >= 0)
            builder.Copy(new(span.Start + start, content.Length));
        else
            builder.Decode(span, content);
    }

    void AddLineBreak(LineBreakInline lineBreak)
    {
        var span = SpanOf(lineBreak);
        if (file[span] is "\n")
            builder.Copy(span);
        else
            builder.Decode(span, "\n");
    }

    void AddInner(AutolinkInline link)
    {
        var span = SpanOf(link);
        builder.Copy(span.Length > 2 ? new(span.Start + 1, span.Length - 2) : span);
    }

    void AddLink(LinkInline link)
    {
        var start = builder.Position;
        AddInlines(link);
        links.Add(new(NewsLint.Text.TextSpan.FromBounds(start, builder.Position), link.Url ?? ""));
    }

    void AddHtml(HtmlInline html)
    {
        directives.Read(SpanOf(html));
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            builder.Decode(SpanOf(html), "\n");
    }

    SourceSpan SpanOf(MarkdownObject thing)
    {
        var start = Math.Clamp(thing.Span.Start, 0, file.Content.Length);
        return SourceSpan.FromBounds(start, Math.Clamp(thing.Span.End + 1, start, file.Content.Length));
    }
}
