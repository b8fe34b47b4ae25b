using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lists;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Tells French, English and a few others apart by their function words and letters.</summary>
public static class LanguageDetector
{
    /// <summary>Function words a block needs, and needs more of than any other language's, to be in a language of its own.</summary>
    const int EnoughForABlock = 4;

    /// <summary>A word up to an apostrophe: <c>qu'</c>.</summary>
    const int LongestElision = 3;

    /// <summary>No function word is longer.</summary>
    const int LongestWord = 12;

    /// <summary>A line for each language: its code and its function words.</summary>
    static readonly ImmutableArray<string[]> Lists = [.. WordFile.Lines("function-words").Select(line => line.Split(' '))];

    static readonly ImmutableArray<string> Languages = [.. Lists.Select(words => words[0])];

    /// <summary>The languages that have a function word.</summary>
    static readonly ListIndex LanguagesOf = Index();

    static ListIndex Index()
    {
        var index = new ListIndex(Lists.Sum(words => words.Length));
        for (var language = 0; language < Lists.Length; language++)
        {
            foreach (var word in Lists[language].AsSpan(1))
                index.Add(ListIndex.HashOf(word), language);
        }

        return index;
    }

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
        return sums[best] == 0 ? "en" : Languages[best];
    }

    /// <summary>The language of every block: the story's, but where a block is plainly in another.</summary>
    public static ImmutableArray<Language> DetectBlocks(ReadOnlySpan<int> scores, NewsLanguage story)
    {
        var found = ImmutableArray.CreateBuilder<Language>(scores.Length / Languages.Length);
        for (; !scores.IsEmpty; scores = scores[Languages.Length..])
        {
            var block = scores[..Languages.Length];
            var best = IndexOfMax(block);
            var isOther = block[best] >= EnoughForABlock && Languages[best] != story.Code && block[best] > 2 * ScoreOf(story.Code, block);
            found.Add(isOther ? NewsLanguage.Of(Languages[best]) : story);
        }

        return found.MoveToImmutable();
    }

    static int ScoreOf(string code, ReadOnlySpan<int> scores)
    {
        for (var i = 0; i < Languages.Length; i++)
        {
            if (Languages[i] == code)
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

    /// <summary>Adds a point for every function word. Its hash stands for it: one other word in ten million counts as well.</summary>
    static void Score(ReadOnlySpan<char> text, Span<int> scores)
    {
        for (var i = 0; i < text.Length;)
        {
            var (hash, start) = (ListIndex.EmptyHash, i);
            i = ReadLetters(text, i, ref hash);
            while (i > start && i < text.Length && text[i] != ' ' && Letters.IsApostrophe(text[i]))
            {
                hash = ListIndex.HashOf(hash, text[i++]);
                if (i - start <= LongestElision)
                    break;
                i = ReadLetters(text, i, ref hash);
            }

            AddWord(hash, i - start, scores);
            while (i < text.Length && !IsLetter(text[i]))
                i++;
        }
    }

    /// <summary>Where the letters from a place on end.</summary>
    static int ReadLetters(ReadOnlySpan<char> text, int place, ref int hash)
    {
        var seen = hash;
        var letters = text[place..];
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            if (char.IsAsciiLetterLower(c))
                seen = ListIndex.HashOfSmall(seen, c);
            else if (IsLetter(c))
                seen = ListIndex.HashOf(seen, c);
            else
            {
                hash = seen;
                return place + i;
            }
        }

        hash = seen;
        return text.Length;
    }

    static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 0x80 && char.IsLetter(c));

    static void AddWord(int hash, int length, Span<int> scores)
    {
        for (var entry = length is 0 or > LongestWord ? -1 : LanguagesOf.Find(hash); entry >= 0; entry = LanguagesOf.Next(entry))
            scores[LanguagesOf.LineAt(entry)]++;
    }
}
