using NewsLint.Articles;

namespace NewsLint.Rules.Spellings;

/// <summary>The groups of which a story has two forms, the newsroom having chosen none.</summary>
static class MixedSpellings
{
    public static IEnumerable<IEnumerable<SpellingUse>> In(Article article, SpellingKind kind) =>
        StorySpellings.Of(article).Uses.Length < 2 ? [] : StorySpellings.Of(article).Uses.Where(use => use.Group.Kind == kind)
            .GroupBy(use => use.Group)
            .Where(group => group.Select(use => use.Form).Distinct().Count() > 1 && !HouseStyle.Of(article).Decides(article.Language.Code, group.Key));
}
