using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Lists;

namespace NewsLint.Rules.Spellings;

/// <summary>The groups of which a story has two forms, the newsroom having chosen none.</summary>
sealed class MixedSpellings
{
    MixedSpellings(Article article)
    {
        var byGroup = new Dictionary<SpellingGroup, List<SpellingUse>>();
        foreach (var use in StorySpellings.Of(article).Uses)
        {
            if (!byGroup.TryGetValue(use.Group, out var uses))
                byGroup.Add(use.Group, uses = []);
            uses.Add(use);
        }

        All = [.. byGroup.Values.Where(uses => uses.Exists(use => use.Form != uses[0].Form) && !HouseStyle.Of(article).Decides(article.Language.Code, uses[0].Group))];
    }

    ImmutableArray<List<SpellingUse>> All { get; }

    public static IEnumerable<IEnumerable<SpellingUse>> In(Article article, SpellingKind kind) =>
        article.Layer(known => new MixedSpellings(known)).All.Where(uses => uses[0].Group.Kind == kind);
}
