using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules;

/// <summary>Small and common words of another language among words of the story's own. Quotations, titles and names are left out.</summary>
sealed class ForeignWords
{
    /// <summary>More such words than these in a story: it quotes or teaches the language.</summary>
    const int MostWords = 6;

    static readonly Lazy<Dictionary<string, HashSet<string>>> Languages = new(() =>
        WordFile.Lines("foreign-words").Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words.Skip(1).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    ForeignWords(Article article)
    {
        var readings = WordReadings.Of(article);
        var found = new List<(int Token, string Language)>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code || block.Language is not NewsLanguage { Lexicon: not null } language)
                continue;

            for (var i = block.Tokens.Start.Value + 1; i + 1 < block.Tokens.End.Value; i++)
            {
                if (!readings.IsInLexicon(i) && LanguageOf(article, i, language, readings) is { } other && IsAmongOwn(article, i, language))
                    found.Add((i, other));
            }
        }

        All = found.Count > MostWords ? [] : found;
    }

    /// <summary>Their tokens, and the two-letter codes of their languages.</summary>
    public IReadOnlyList<(int Token, string Language)> All { get; }

    public static ForeignWords In(Article article) => article.Layer(known => new ForeignWords(known));

    /// <summary>The one other language that has the word among its small and common ones.</summary>
    static string? LanguageOf(Article article, int index, NewsLanguage own, WordReadings readings)
    {
        var token = article.Tokens[index];
        var word = article[token];
        if (token.Kind is not TokenKind.Word || token.Length < 2 || !char.IsLower(word[0]) || own.IsKnown(readings.KnownAt(index)!, word))
            return null;

        foreach (var (code, words) in Languages.Value)
        {
            if (code != own.Code && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return code;
        }

        return null;
    }

    /// <summary>A word of its own language in small letters after it, such a word, a number or a comma before, spaces between, and no quotation marks around.</summary>
    static bool IsAmongOwn(Article article, int index, NewsLanguage own) =>
        (IsOwn(article, index - 1, own) || article.Tokens[index - 1].Kind is TokenKind.Number || article[article.Tokens[index - 1]] is "," or "»" or ")")
        && IsOwn(article, index + 1, own)
        && article.Prose[article.Tokens[index].Start - 1] == ' ' && article.Prose[article.Tokens[index].End] == ' '
        && !article.IsQuoted(article.Tokens[index].Start);

    static bool IsOwn(Article article, int index, NewsLanguage own)
    {
        var word = article[article.Tokens[index]];
        return article.Tokens[index].Kind is TokenKind.Word && char.IsLower(word[0])
            && (Letters.IsApostrophe(word[^1]) || (own.Lexicon!.Find(word) >= 0 && (word.Length > 3 || !IsOfAny(word, own))));
    }

    static bool IsOfAny(ReadOnlySpan<char> word, NewsLanguage own)
    {
        foreach (var (code, words) in Languages.Value)
        {
            if (code != own.Code && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !Languages.Value[own.Code].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
        }

        return false;
    }
}
