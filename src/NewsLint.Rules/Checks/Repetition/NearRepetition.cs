using System.Numerics;
using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Repetition;

public sealed class NearRepetition : Rule
{
    /// <summary>How many words make a shingle, and how many of a paragraph's shingles must stand in another one.</summary>
    const int ShingleWords = 4, FewestWords = 20, UsualWords = 128;

    const double LeastShare = 0.7;

    public override RuleInfo Info { get; } = new()
    {
        Id = "repetition/near-repetition",
        Level = Level.Note,
        Summary = ("Deux versions d'un même paragraphe", "Two versions of one paragraph"),
        Why = (
            "L'ancienne et la nouvelle version d'un paragraphe sont restées toutes les deux.",
            "The old and the new version of a paragraph both stayed."),
        Examples =
        [
            "Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année à venir par vingt voix contre douze, malgré l'opposition.\n\n[|Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année à venir par vingt voix contre onze, malgré l'opposition.|]",
            "The council passed the budget of the town for the coming year on Thursday night by twenty votes to twelve, after a long debate.\n\n[|The council passed the budget of the town for the coming year on Thursday night by twenty votes to eleven, after a long debate.|]",
            "Le conseil a adopté le budget de la ville par vingt voix contre douze.\n\nLe conseil a rejeté le plan de circulation par vingt voix contre douze.",
            "The council passed the budget.\n\nThe council passed the plan.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var (seen, owners, read) = (new ulong[BitOperations.RoundUpToPowerOf2((uint)(article.Tokens.Length * BitsPerWord / 64) + 1)], default(Dictionary<uint, int>), 0);
        var shingles = new List<uint>(UsualWords);
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            Shingle(article, i, shingles);
            if (!MayStandBefore(CollectionsMarshal.AsSpan(shingles), seen))
                continue;

            HashSet<uint> own = [.. shingles];
            for (owners ??= []; read < i; read++)
            {
                Shingle(article, read, shingles);
                foreach (var shingle in shingles)
                    owners.TryAdd(shingle, read);
            }

            if (Twin(own, owners) is { } twin && !IsSame(article, article.Blocks[i], article.Blocks[twin]))
            {
                yield return Flag(article.Blocks[i].Span, ("Ce paragraphe répète presque mot pour mot un autre plus haut.", "This paragraph says almost word for word what one further up says.")) with
                {
                    Evidence = [new(article.Blocks[twin].Span, ("l'autre version", "the other version"))],
                };
            }
        }
    }

    /// <summary>How many bits a word has to tell what the story has said, roughly: few paragraphs need a closer look.</summary>
    const int BitsPerWord = 16;

    /// <summary>True when enough of the shingles were there before, or seem so; all of them are there afterwards.</summary>
    static bool MayStandBefore(ReadOnlySpan<uint> shingles, ulong[] seen)
    {
        var known = 0;
        foreach (var shingle in shingles)
        {
            var bit = shingle * 0x9E3779B1u;
            known += (int)((seen[(bit >> 6) & (seen.Length - 1)] >> (int)(bit & 63)) & 1);
        }

        foreach (var shingle in shingles)
        {
            var bit = shingle * 0x9E3779B1u;
            seen[(bit >> 6) & (seen.Length - 1)] |= 1ul << (int)(bit & 63);
        }

        return shingles.Length > 0 && known >= LeastShare * shingles.Length / 2;
    }

    /// <summary>Reads the shingles of a paragraph, in order; none of one that is too short to be compared.</summary>
    static void Shingle(Article article, int index, List<uint> shingles)
    {
        shingles.Clear();
        var block = article.Blocks[index];
        var (first, end) = (block.Tokens.Start.Value, block.Tokens.End.Value);
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || end - first < FewestWords)
            return;

        var (words, tokens) = (StoryWords.Of(article), article.Tokens);
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsPunctuation)
                shingles.Add(words.HashAt(i));
        }

        var count = shingles.Count < FewestWords ? 0 : shingles.Count - ShingleWords + 1;
        for (var i = 0; i < count; i++)
            shingles[i] = (((((shingles[i] * 31) + shingles[i + 1]) * 31) + shingles[i + 2]) * 31) + shingles[i + 3];
        CollectionsMarshal.SetCount(shingles, count);
    }

    /// <summary>The earlier paragraph that holds most of the shingles, if it holds enough of them.</summary>
    static int? Twin(HashSet<uint> shingles, Dictionary<uint, int> owners)
    {
        var counts = new Dictionary<int, int>();
        foreach (var shingle in shingles)
        {
            if (owners.TryGetValue(shingle, out var owner))
                counts[owner] = counts.GetValueOrDefault(owner) + 1;
        }

        return counts.Count == 0 ? null : counts.Where(pair => pair.Value >= LeastShare * shingles.Count).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (int?)pair.Key).FirstOrDefault();
    }

    /// <summary>The same words are another rule's affair.</summary>
    static bool IsSame(Article article, ArticleBlock one, ArticleBlock other) =>
        article[one.Span].Equals(article[other.Span], StringComparison.OrdinalIgnoreCase);
}
