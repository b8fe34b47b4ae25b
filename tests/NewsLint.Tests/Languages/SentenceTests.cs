using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Tests.Languages;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("fr", "Il part. Elle reste.", "Il part.|Elle reste.")]
    [InlineData("fr", "M. Durand est là. Mme Roy aussi.", "M. Durand est là.|Mme Roy aussi.")]
    [InlineData("fr", "« Qui ? » a-t-il dit. Rien.", "« Qui ? » a-t-il dit.|Rien.")]
    [InlineData("fr", "« Je pars. » Il est sorti.", "« Je pars. »|Il est sorti.")]
    [InlineData("fr", "Il hésite... puis part. Enfin !", "Il hésite... puis part.|Enfin !")]
    [InlineData("fr", "C'était hier.Le maire est venu.", "C'était hier.|Le maire est venu.")]
    [InlineData("fr", "Il y a du pain, etc. Le reste suit.", "Il y a du pain, etc.|Le reste suit.")]
    [InlineData("fr", "Né en 52 av. J.-C. à Rome. Mort.", "Né en 52 av. J.-C. à Rome.|Mort.")]
    [InlineData("en", "He left. \"She stayed,\" he said.", "He left.|\"She stayed,\" he said.")]
    [InlineData("en", "Mr. Smith left. No. 10 is shut.", "Mr. Smith left.|No. 10 is shut.")]
    [InlineData("en", "It opened at 9 a.m. The queue was long.", "It opened at 9 a.m.|The queue was long.")]
    [InlineData("en", "The U.S. President left. He waved.", "The U.S. President left.|He waved.")]
    [InlineData("en", "\"We won!\" she said. Then: nothing.", "\"We won!\" she said.|Then: nothing.")]
    [InlineData("en", "Growth was 1.5 percent. Prices rose.", "Growth was 1.5 percent.|Prices rose.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string text, string sentences)
    {
        var article = new Article(new Example(text, []).ToDocument(), NewsLanguage.Of(language));

        string.Join('|', article.Sentences.Select(sentence => article[sentence.Span].ToString())).Should().Be(sentences);
    }
}
