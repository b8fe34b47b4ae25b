using NewsLint.Languages;

namespace NewsLint.Bench;

/// <summary>How often the language of stories and of their paragraphs is told right.</summary>
static class Detection
{
    public static int Measure(string corpora)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var (stories, right, paragraphs, rightParagraphs) = (0, 0, 0, 0);
            foreach (var story in Corpus.Read(corpora, language))
            {
                var document = new Workspace.Formats.PlainTextReader(new()).Read(new("story.txt", story.Text));
                stories++;
                right += LanguageDetector.Detect(LanguageDetector.Score(document)) == story.Language ? 1 : 0;
                var blocks = LanguageDetector.DetectBlocks(LanguageDetector.Score(document), NewsLanguage.Of(story.Language));
                paragraphs += blocks.Length;
                rightParagraphs += blocks.Count(block => block.Code == story.Language);
            }

            Console.WriteLine($"{language}: {right} of {stories} stories, {rightParagraphs} of {paragraphs} paragraphs");
        }

        return 0;
    }
}
