using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Tells French, English and a few others apart by their function words and letters.</summary>
public static class LanguageDetector
{
    /// <summary>Function words a block needs, and needs more of than any other language's, to be in a language of its own.</summary>
    const int EnoughForABlock = 4;

    static readonly ImmutableArray<(string Code, string[] Words)> Languages =
        [.. WordFile.Lines("function-words").Select(line => line.Split(' ')).Select(words => (words[0], words[1..]))];

    /// <summary>Each function word with the languages that have it, as bits by their place in <see cref="Languages"/>.</summary>
    static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> LanguagesOf = Languages
        .SelectMany((language, index) => language.Words.Select(word => (Word: word, Bit: 1u << index)))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0u, (bits, pair) => bits | pair.Bit), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The points of every block for every language, block after block.</summary>
    public static int[] Score(Document document)
    {
        var scores = new int[document.Blocks.Length * Languages.Length];
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind is not BlockKind.Code)
                Score(document.Prose.AsSpan(block.Span.Start, block.Span.Length), scores.AsSpan(i * Languages.Length, Languages.Length));
        }

        return scores;
    }

    /// <summary>The two-letter code of the language that most of the document is in; English where nothing tells.</summary>
    public static string Detect(ReadOnlySpan<int> scores)
    {
        Span<int> sums = stackalloc int[Languages.Length];
        for (var i = 0; i < scores.Length; i++)
            sums[i % Languages.Length] += scores[i];

        var best = IndexOfMax(sums);
        return sums[best] == 0 ? "en" : Languages[best].Code;
    }

    /// <summary>The language of every block: the story's, but where a block is plainly in another.</summary>
    public static ImmutableArray<Language> DetectBlocks(ReadOnlySpan<int> scores, NewsLanguage story)
    {
        var found = ImmutableArray.CreateBuilder<Language>(scores.Length / Languages.Length);
        for (; !scores.IsEmpty; scores = scores[Languages.Length..])
        {
            var block = scores[..Languages.Length];
            var best = IndexOfMax(block);
            var isOther = block[best] >= EnoughForABlock && Languages[best].Code != story.Code && block[best] > 2 * ScoreOf(story.Code, block);
            found.Add(isOther ? NewsLanguage.Of(Languages[best].Code) : story);
        }

        return found.MoveToImmutable();
    }

    static int ScoreOf(string code, ReadOnlySpan<int> scores)
    {
        for (var i = 0; i < Languages.Length; i++)
        {
            if (Languages[i].Code == code)
                return scores[i];
        }

        return 0;
    }

    static int IndexOfMax(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>Adds a point for every function word.</summary>
    static void Score(ReadOnlySpan<char> text, Span<int> scores)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var c in text)
        {
            var isApostrophe = Letters.IsApostrophe(c);
            if (char.IsLetter(c) || (isApostrophe && length > 0))
            {
                if (length < LongestWord)
                    word[length] = Letters.Fold(c);
                length++;
                if (!isApostrophe || length > 3)
                    continue;
            }

            AddWord(word, length, scores);
            length = 0;
        }

        AddWord(word, length, scores);
    }

    const int LongestWord = 12;

    static void AddWord(ReadOnlySpan<char> word, int length, Span<int> scores)
    {
        if (length is 0 or > LongestWord)
            return;

        for (var bits = LanguagesOf.TryGetValue(word[..length], out var known) ? known : 0; bits != 0; bits &= bits - 1)
            scores[BitOperations.TrailingZeroCount(bits)]++;
    }
}
