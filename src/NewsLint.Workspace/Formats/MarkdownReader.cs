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

    public bool Reads(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";

    public Document Read(SourceFile file)
    {
        var frontMatter = FrontMatter.Read(file, fields);
        try
        {
            var markdown = Markdown.Parse(file.Content, Pipeline);
            var builder = new DocumentBuilder(file);
            frontMatter?.AddProse(builder);
            var directives = new DirectiveReader(file);
            new MarkdownProse(file, builder, directives).Add(markdown, frontMatter?.End ?? 0);
            return builder.ToDocument() with
            {
                Metadata = frontMatter?.Metadata ?? Metadata.None,
                Directives = [.. frontMatter?.Directives() ?? [], .. directives.Found],
            };
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting beyond its depth limit: read what it will not read as prose.
            return new PlainTextReader(fields).Read(file);
        }
    }
}
