using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Names;

/// <summary>Who and what a story names, everywhere in it.</summary>
public sealed class Cast
{
    ILookup<string, NameWord>? byFolded;

    Cast(Article article)
    {
        Article = article;
        Mentions = MentionReader.Read(article);
        Words = [.. ReadWords().Values];
    }

    public Article Article { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The words that names are made of, a spelling each, in the order of their first places; words in capitals throughout are none.</summary>
    public ImmutableArray<NameWord> Words { get; }

    /// <summary>The spellings of a word that are the same but for accents and case.</summary>
    public IEnumerable<NameWord> WordsOf(string folded) => (byFolded ??= Words.ToLookup(word => word.Folded, StringComparer.Ordinal))[folded];

    /// <summary>The mentions put together by whom or what they name, in the order of their first places; worked out anew each time.</summary>
    public ImmutableArray<Figure> Figures() => FigureReader.Read(this);

    public static Cast Of(Article article) => article.Layer(known => new Cast(known));

    /// <summary>The word without an English possessive.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word switch
    {
        [.., var mark, 's'] when Letters.IsApostrophe(mark) => word[..^2],
        [.., 's', var mark] when Letters.IsApostrophe(mark) => word[..^1],
        _ => word,
    };

    OrderedDictionary<string, NameWord> ReadWords()
    {
        var (words, known) = (new OrderedDictionary<string, NameWord>(StringComparer.Ordinal), StoryWords.Of(Article));
        var parts = new List<(int Token, NameText Name)>();
        for (var i = 0; i < Mentions.Length; i++)
        {
            parts.Clear();
            for (var token = Mentions[i].First; token <= Mentions[i].Last; token++)
            {
                if (MentionReader.IsNameWord(Article.Tokens[token], Article[Article.Tokens[token]]))
                    parts.Add((token, known[token]!.Name));
            }

            for (var j = 0; j < parts.Count; j++)
            {
                var (token, name) = parts[j];
                if (IsShouted(name.Text))
                    continue;
                if (!words.TryGetValue(name.Text, out var word))
                    words.Add(name.Text, word = new(name));
                word.Add(Mentions[i].IsDoubtful
                    ? new(token, i, j > 0 && parts[j - 1].Name.IsGivenName ? parts[j - 1].Name.Folded : "", "")
                    : new(token, i, Neighbour(parts, j, -1), Neighbour(parts, j, 1)));
            }
        }

        return words;
    }

    /// <summary>The word beside it, folded; a particle takes the next one with it, as <c>le pen</c>.</summary>
    static string Neighbour(List<(int Token, NameText Name)> parts, int index, int step)
    {
        var next = index + step;
        if (next < 0 || next >= parts.Count)
            return "";
        return NameTitles.IsParticle(parts[next].Name.Folded) && next + step >= 0 && next + step < parts.Count ? $"{parts[next].Name.Folded} {parts[next + step].Name.Folded}" : parts[next].Name.Folded;
    }

    static bool IsShouted(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
