using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;

namespace NewsLint.Rules.Checks.Words;

public sealed class ForeignWord : Rule
{
    /// <summary>More such words than these in a story: it quotes or teaches the language.</summary>
    const int MostWords = 6;

    static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Languages = new(() =>
        WordFile.Lines("foreign-words").Select(line => line.Split(' ')).ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    static readonly FrozenDictionary<string, Wording> Names = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["en"] = ("anglais", "English"),
        ["fr"] = ("français", "French"),
        ["es"] = ("espagnol", "Spanish"),
        ["it"] = ("italien", "Italian"),
        ["de"] = ("allemand", "German"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override RuleInfo Info { get; } = new()
    {
        Id = "words/foreign-word",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Mot d'une autre langue resté dans le texte", "A word of another language left in"),
        Why = (
            "« le gouvernement and ses alliés » : un mot n'a pas été traduit. Les citations, les titres et les noms sont laissés tels quels.",
            "A word was not translated. Quotations, titles and names are left alone."),
        Examples =
        [
            "Le gouvernement [|and|] ses alliés ont voté le texte.",
            "Le président [|según|] le journal est arrivé hier.",
            "The mayor [|avec|] his deputies came to the town hall.",
            "Le film Gone with the wind et la chanson « Let it be ».",
            "Il a dit with pleasure and joy, comme toujours.",
            "The chef de cuisine and the maître d'hôtel.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var found = new List<(int Index, string Language)>();
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code || block.Language is not NewsLanguage { Lexicon: not null } language)
                continue;

            for (var i = block.Tokens.Start.Value + 1; i + 1 < block.Tokens.End.Value; i++)
            {
                if (LanguageOf(article, i, language) is { } other && IsAmongOwn(article, i, language))
                    found.Add((i, other));
            }
        }

        return found.Count > MostWords ? [] : found.Select(pair => Describe(article, pair.Index, pair.Language));
    }

    Finding Describe(Article article, int index, string other)
    {
        var word = article[article.Tokens[index]].ToString();
        return Flag(article.Tokens[index].Span, ($"« {word} » est de l'{Names[other].French} : mot non traduit ?", $"\"{word}\" is {Names[other].English}: left untranslated?"));
    }

    /// <summary>The one other language that has the word among its small and common ones.</summary>
    static string? LanguageOf(Article article, int index, NewsLanguage own)
    {
        var token = article.Tokens[index];
        var word = article[token];
        if (token.Kind is not TokenKind.Word || token.Length < 2 || !char.IsLower(word[0]) || own.Lexicon!.Find(word) >= 0 || own.IsKnown(word))
            return null;

        foreach (var (code, words) in Languages.Value)
        {
            if (code != own.Code && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return code;
        }

        return null;
    }

    /// <summary>Words of its own language in small letters before and after, nothing but spaces between, and no quotation marks around.</summary>
    static bool IsAmongOwn(Article article, int index, NewsLanguage own) =>
        IsOwn(article, index - 1, own) && IsOwn(article, index + 1, own)
        && article.Prose[article.Tokens[index].Start - 1] == ' ' && article.Prose[article.Tokens[index].End] == ' '
        && !article.IsQuoted(article.Tokens[index].Start);

    static bool IsOwn(Article article, int index, NewsLanguage own)
    {
        var word = article[article.Tokens[index]];
        return article.Tokens[index].Kind is TokenKind.Word && char.IsLower(word[0]) && own.Lexicon!.Find(word) >= 0 && (word.Length > 3 || index == 0 || !IsOfAny(word, own));
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
