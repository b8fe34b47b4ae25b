using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Pages;

/// <summary>Tests one token against what a pattern wants of it.</summary>
sealed class TokenMatcher(TokenTest test)
{
    readonly TokenMatcher? not = test.Not is null ? null : new(test.Not);
    readonly bool asksForm = !test.Lemmas.IsEmpty || test.Form is not WordForm.None;
    BoundedRegex? regex;
    int[]? numbers;

    public static bool AsksClasses(TokenTest test) => !test.Classes.IsEmpty || (test.Not is { } other && AsksClasses(other));

    public bool Matches(int index, PageReading reading, ArticleBlock block)
    {
        var token = reading.Article.Tokens[index];
        return (test.Kinds == 0 || (test.Kinds & (1 << (int)token.Kind)) != 0)
            && (test.Words.IsEmpty || HasWord(index, reading))
            && (test.Case is LetterCase.Any || IsIn(test.Case, reading.Article[token]))
            && (test.Spacing is Spacing.Any || (test.Spacing is Spacing.Glued) == reading.Article.IsGlued(index))
            && (test.Place is TokenPlace.Anywhere || IsInPlace(index, reading.Article, block))
            && (!asksForm || HasForm(index, reading.Article, block.Language))
            && (test.Classes.IsEmpty || !reading.KnowsClasses || test.Classes.Contains(reading.Article.PartOfSpeechOf(index)))
            && (test.Regex is null || (regex ??= new($@"\A(?:{test.Regex})\z")).IsMatch(reading.Article[token]))
            && (not is null || (!reading.KnowsClasses && AsksClasses(test.Not!)) || !not.Matches(index, reading, block));
    }

    bool HasWord(int index, PageReading reading)
    {
        if (test.IsExact)
        {
            var text = reading.Article[reading.Article.Tokens[index]];
            foreach (var word in test.Words)
            {
                if (text.SequenceEqual(word))
                    return true;
            }

            return false;
        }

        numbers ??= NumbersIn(reading);
        return reading.WordNumbers[index] is var number and not 0 && Array.BinarySearch(numbers, number) >= 0;
    }

    int[] NumbersIn(PageReading reading) => [.. test.Words.Select(word => reading.Number(Folded(word))).Order()];

    bool HasForm(int index, Article article, Language language) =>
        language.IsFormOf(article[article.Tokens[index]], test.Lemmas.AsSpan(), test.Classes.AsSpan(), test.Form);

    bool IsInPlace(int index, Article article, ArticleBlock block) => test.Place switch
    {
        TokenPlace.BlockStart => index == block.Tokens.Start.Value,
        TokenPlace.BlockEnd => index == block.Tokens.End.Value - 1,
        TokenPlace.SentenceStart => article.StartsSentence(index),
        TokenPlace.InsideSentence => !article.StartsSentence(index),
        _ => index + 1 == article.Tokens.Length || article.StartsSentence(index + 1),
    };

    static bool IsIn(LetterCase wanted, ReadOnlySpan<char> text) => wanted is LetterCase.Lower ? !HasUpper(text) : CaseOf(text) == wanted;

    static bool HasUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && char.IsUpper(c))
                return true;
        }

        return false;
    }

    static LetterCase CaseOf(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, _) => LetterCase.Lower,
            (1, _) when char.IsUpper(text[0]) => LetterCase.Capital,
            ( > 1, 0) => LetterCase.Upper,
            _ => LetterCase.Mixed,
        };
    }

    static string Folded(string word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var i = 0; i < word.Length; i++)
            folded[i] = Letters.Fold(word[i]);
    });
}
