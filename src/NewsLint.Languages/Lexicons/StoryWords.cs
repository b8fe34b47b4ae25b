using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>What the lexicons have of the words of an article, looked up once for all who ask.</summary>
public sealed class StoryWords
{
    readonly Article article;
    readonly KnownWord?[] words;
    readonly WordLack[] lacks;

    StoryWords(Article article)
    {
        this.article = article;
        words = new KnownWord?[article.Tokens.Length];
        lacks = new WordLack[words.Length];
        foreach (var block in article.Blocks)
        {
            if ((block.Language as NewsLanguage)?.Lexicon is not { } lexicon)
                continue;

            var table = WordTable.Of(lexicon);
            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
                lacks[i] = (words[i] = table[article[article.Tokens[i]]]).Lacks;
        }
    }

    /// <summary>None in a language without lexicon.</summary>
    public KnownWord? this[int token] => words[token];

    /// <summary>True for a word that was known not to be this when the story was read; false where nobody has asked.</summary>
    public bool Lacks(int token, WordLack what) => (lacks[token] & what) is not WordLack.None;

    /// <summary>A hash of the word in lower case, in whatever language.</summary>
    public uint HashAt(int token) => words[token]?.Hash ?? WordHash.Of(article[article.Tokens[token]]);

    public static StoryWords Of(Article article) => article.Layer(known => new StoryWords(known));
}
