using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Spellings;

/// <summary>Where a story has words that can be spelled in more than one way.</summary>
sealed class StorySpellings
{
    StorySpellings(Article article) => Uses = [.. Read(article, SpellingTable.Of)];

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<SpellingUse> Uses { get; }

    public static StorySpellings Of(Article article) => article.Layer(known => new StorySpellings(known));

    /// <summary>The forms of a table in a story.</summary>
    /// <param name="article">The story.</param>
    /// <param name="tableOf">The table of a block's language, if there is one.</param>
    public static IEnumerable<SpellingUse> Read(Article article, Func<string, SpellingTable?> tableOf)
    {
        var words = StoryWords.Of(article);
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Code or BlockKind.Byline || tableOf(block.Language.Code) is not { IsEmpty: false } table)
                continue;

            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (!table.MayBegin(words, i) || words[i] is not { } word || table.At(article, i, word) is not { } use)
                    continue;

                yield return use;
                i = use.Last;
            }
        }
    }
}
