using Markdig;
using Markdig.Syntax;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Workspace.Formats;

/// <summary>Reads Markdown with YAML front matter.</summary>
public sealed class MarkdownReader(FrontMatterFields fields) : IDocumentReader
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseFigures()
        .Build();

    /// <summary>The parser's work grows with the square of unfinished links; no story has so many.</summary>
    const int MostBrackets = 5_000;

    public bool Reads(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";

    public Document Read(SourceFile file)
    {
        if (file.Content.AsSpan().Count('[') > MostBrackets)
            return ReadAsProse(file);

        var frontMatter = FrontMatter.Read(file, fields);
        try
        {
            var markdown = Markdown.Parse(file.Content, Pipeline);
            var builder = new DocumentBuilder(file);
            frontMatter?.AddProse(builder);
            var directives = new DirectiveReader(file);
            var prose = new MarkdownProse(file, builder, directives);
            prose.Add(markdown, frontMatter?.End ?? 0);
            return builder.ToDocument() with
            {
                Metadata = frontMatter?.Metadata ?? Metadata.None,
                Links = prose.Links,
                Directives = [.. frontMatter?.Directives() ?? [], .. directives.Found],
            };
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting beyond its depth limit.
            return ReadAsProse(file);
        }
    }

    /// <summary>What is not read as markup is read as prose; the writer's directives hold all the same.</summary>
    Document ReadAsProse(SourceFile file)
    {
        var directives = new DirectiveReader(file);
        for (var start = 0; (start = file.Content.IndexOf("<!--", start, StringComparison.Ordinal)) >= 0;)
        {
            var end = file.Content.IndexOf("-->", start, StringComparison.Ordinal);
            if (end < 0)
                break;
            directives.Read(NewsLint.Text.SourceSpan.FromBounds(start, end + 3));
            start = end + 3;
        }

        var document = new PlainTextReader(fields).Read(file);
        return document with { Directives = [.. document.Directives, .. directives.Found] };
    }
}
