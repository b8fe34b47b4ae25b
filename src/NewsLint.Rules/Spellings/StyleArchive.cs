using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Rules.Spellings;

/// <summary>Counts in how many stories of an archive each form of a word stands, where the archive has more than one.</summary>
public sealed class StyleArchive
{
    readonly Dictionary<(string Language, SpellingGroup Group), int[]> counts = [];

    /// <summary>How many stories were read.</summary>
    public int Count { get; private set; }

    /// <summary>The forms of a story, each once: to be read by several threads at a time.</summary>
    public static StoryForms FormsOf(Article article) =>
        new(article.Language.Code, [.. StorySpellings.Of(article).Uses.Select(use => (use.Group, use.Form)).Distinct()]);

    /// <summary>Adds one story's forms.</summary>
    public void Add(StoryForms story)
    {
        Count++;
        foreach (var (group, form) in story.Forms)
        {
            if (!counts.TryGetValue((story.Language, group), out var stories))
                counts.Add((story.Language, group), stories = new int[group.Forms.Length]);
            stories[form]++;
        }
    }

    /// <summary>What the archive writes in more than one way: a line for <c>style</c> with the form that most stories have first, and how many stories have each form.</summary>
    public ImmutableArray<(string Language, string Line, string Counts)> Choices() =>
    [
        .. counts.Where(pair => pair.Value.Count(stories => stories > 0) > 1)
            .OrderBy(pair => pair.Key.Language, StringComparer.Ordinal).ThenByDescending(pair => pair.Value.Sum()).ThenBy(pair => pair.Key.Group.Forms[0], StringComparer.Ordinal)
            .Select(pair => (pair.Key.Language, Kept(pair.Key.Group, pair.Value).HouseLine(0), Describe(pair.Key.Group, pair.Value))),
    ];

    /// <summary>The group with the forms that the archive has, the commonest first.</summary>
    static SpellingGroup Kept(SpellingGroup group, int[] stories) =>
        group with { Forms = [.. group.Forms.Zip(stories).Where(pair => pair.Second > 0).OrderByDescending(pair => pair.Second).Select(pair => pair.First)] };

    static string Describe(SpellingGroup group, int[] stories) =>
        string.Join(", ", group.Forms.Zip(stories).Where(pair => pair.Second > 0).OrderByDescending(pair => pair.Second).Select(pair => $"{pair.First} {pair.Second}"));

    /// <summary>The forms that one story has.</summary>
    public sealed class StoryForms
    {
        internal StoryForms(string language, ImmutableArray<(SpellingGroup Group, int Form)> forms) => (Language, Forms) = (language, forms);

        internal string Language { get; }

        internal ImmutableArray<(SpellingGroup Group, int Form)> Forms { get; }
    }
}
