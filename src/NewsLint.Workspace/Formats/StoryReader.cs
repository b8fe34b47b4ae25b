using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Text;
using NewsLint.Workspace.Files;

namespace NewsLint.Workspace.Formats;

/// <summary>Reads a file into an article: format, what the blocks are, date and language.</summary>
/// <param name="fields">The front-matter keys of the newsroom.</param>
/// <param name="published">The day given by option, for stories that state none.</param>
/// <param name="language">The language given by option, for stories that state none.</param>
public sealed class StoryReader(FrontMatterFields fields, DateOnly? published, string? language)
{
    readonly ImmutableArray<IDocumentReader> readers = [new MarkdownReader(fields), new PlainTextReader(fields)];

    /// <summary>Reads a story.</summary>
    /// <param name="file">What was read.</param>
    /// <param name="configuredLanguage">The language that the configuration gives to stories of this path.</param>
    /// <param name="given">What came beside the text, which is then plain; none for a file.</param>
    /// <exception cref="Rules.InputException">The front matter is broken.</exception>
    public Article Read(SourceFile file, string? configuredLanguage, StoryGiven? given = null)
    {
        var document = StoryParts.Recognise(given is null ? readers.First(reader => reader.Reads(file.Path)).Read(file) : PlainTextReader.Read(file, given));
        var scores = LanguageDetector.Score(document);
        var code = LanguageOf(document, configuredLanguage, scores);
        var story = NewsLanguage.Of(code.Value);
        var dateline = Dateline.Find(document);
        document = document with { Metadata = document.Metadata with { Language = code, Dateline = dateline, Published = PublishedOn(document, dateline) } };
        return new(document, story, LanguageDetector.DetectBlocks(scores, story));
    }

    Stated<string> LanguageOf(Document document, string? configured, ReadOnlySpan<int> scores)
    {
        if (document.Metadata.Language is { } stated)
            return stated;
        if (LanguageOfName(document.Source.Path) is { } named)
            return new(named, Origin.FileName);
        if (language is not null)
            return new(language, Origin.Option);
        return configured is not null ? new(configured, Origin.Configuration) : new(LanguageDetector.Detect(scores), Origin.Text);
    }

    /// <summary><c>story.fr.md</c></summary>
    static string? LanguageOfName(string path) => Path.GetFileName(path).Split('.') switch
    {
        [.., "fr", _] => "fr",
        [.., "en", _] => "en",
        _ => null,
    };

    Stated<DateOnly>? PublishedOn(Document document, DatelineDay? dateline)
    {
        if (document.Metadata.Published is { } stated)
            return stated;
        if (dateline is not null && Dateline.Date(dateline) is { } day)
            return new(day, Origin.Dateline);
        if (Dateline.DateOfName(document.Source.Path) is { } named)
            return new(named, Origin.FileName);
        return published is { } given ? new(given, Origin.Option) : null;
    }
}
