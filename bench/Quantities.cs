using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Bench;

/// <summary>Sentences of the press with their quantities marked, for reading.</summary>
static class Quantities
{
    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="size">How many sentences of each language.</param>
    public static int Show(string corpora, int size)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var sentences = Corpus.Read(corpora, language).SelectMany(story => Sentences(story.Text, language)).Where(marked => marked.Contains(" = ", StringComparison.Ordinal)).ToArray();
            foreach (var index in Enumerable.Range(0, size))
                Console.WriteLine(sentences[(int)((long)index * sentences.Length / size)]);
        }

        return 0;
    }

    /// <summary>Marks every line as a text of its own.</summary>
    public static int Mark(IEnumerable<string> paths, string language)
    {
        foreach (var line in paths.SelectMany(File.ReadLines))
            Console.WriteLine(QuantityNotation.Mark(new(new Example(line, []).ToDocument(), NewsLanguage.Of(language))));
        return 0;
    }

    static string[] Sentences(string text, string language)
    {
        var article = new Article(new Example(text, []).ToDocument(), NewsLanguage.Of(language));
        return article.Sentences.Select(sentence => QuantityNotation.Mark(new(new Example(article[sentence.Span].ToString().ReplaceLineEndings(" "), []).ToDocument(), NewsLanguage.Of(language)))).ToArray();
    }
}
