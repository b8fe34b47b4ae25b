using System.Buffers;
using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Acronyms;

/// <summary>The acronyms of a story: where they stand, and where it says what they stand for.</summary>
public sealed class StoryAcronyms
{
    public const int Longest = 8;

    static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLCM");

    StoryAcronyms(Article article)
    {
        All = [.. Read(article)];
        Expansions = [.. All.Select(acronym => ExpansionReader.Read(article, acronym)).OfType<Expansion>()];
        ByLetters = All.ToLookup(acronym => acronym.Letters, StringComparer.Ordinal);
    }

    /// <summary>In the order of the text; words of a headline in capitals are none, nor are Roman numerals.</summary>
    public ImmutableArray<Acronym> All { get; }

    public ImmutableArray<Expansion> Expansions { get; }

    public ILookup<string, Acronym> ByLetters { get; }

    public static StoryAcronyms Of(Article article) => article.Layer(known => new StoryAcronyms(known));

    static IEnumerable<Acronym> Read(Article article)
    {
        var words = StoryWords.Of(article);
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Byline || block.Language is not NewsLanguage { Lexicon: not null })
                continue;

            var (start, count) = block.Tokens.GetOffsetAndLength(article.Tokens.Length);
            for (var i = start; i < start + count; i++)
            {
                if (words.Lacks(i, WordLack.Capital))
                    continue;

                var token = article.Tokens[i];
                if (char.IsAsciiLetterUpper(article.Prose[token.Start]) && token.Length is >= 2 and <= Longest && char.IsAsciiLetterUpper(article.Prose[token.Start + 1]) && IsAcronym(article, i) && !IsShouted(article, i, start, start + count))
                    yield return new(i, words[i]!.Written);
            }
        }
    }

    /// <summary>Capitals from A to Z, and no number of a king or a century.</summary>
    static bool IsAcronym(Article article, int token) =>
        article.Tokens[token].Kind is TokenKind.Word
        && article[article.Tokens[token]] is var text && !text.ContainsAnyExceptInRange('A', 'Z') && text.ContainsAnyExcept(Numerals);

    /// <summary>True beside another word of four letters or more in capitals: "FLASH INFO".</summary>
    static bool IsShouted(Article article, int token, int start, int end) =>
        (token > start && IsCapitals(article, token - 1)) || (token + 1 < end && IsCapitals(article, token + 1));

    static bool IsCapitals(Article article, int token) =>
        article.Tokens[token] is { Kind: TokenKind.Word, Length: > 3 } && article[article.Tokens[token]] is var text && !text.ContainsAnyInRange('a', 'z') && char.IsUpper(text[^1]);
}
