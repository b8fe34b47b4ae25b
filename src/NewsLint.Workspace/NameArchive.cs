using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;

namespace NewsLint.Workspace;

/// <summary>Learns from an archive how a newsroom writes names: how many stories have each form, and what is written instead now and then.</summary>
/// <param name="fewestStories">A name in fewer stories is not listed.</param>
public sealed class NameArchive(int fewestStories)
{
    /// <summary>A form is a slip when it is that much rarer than the other.</summary>
    const int Rarer = 10;

    const int ShortestNear = 5;

    readonly Dictionary<string, int> stories = new(StringComparer.Ordinal);
    readonly Dictionary<string, int[]> kinds = new(StringComparer.Ordinal);

    /// <summary>How many stories were read.</summary>
    public int Count { get; private set; }

    /// <summary>The names of a story, each form once, with what it names: to be read by several threads at a time.</summary>
    public static ImmutableArray<(string Form, NameKind Kind)> NamesOf(Article article)
    {
        var cast = Cast.Of(article);
        return [.. cast.Mentions.Where(mention => !mention.IsDoubtful).Select(mention => (Form: mention.Name.Text, mention.Kind)).Where(name => IsWorthKeeping(name.Form)).DistinctBy(name => name.Form, StringComparer.Ordinal)];
    }

    /// <summary>Adds one story's names.</summary>
    public void Add(ImmutableArray<(string Form, NameKind Kind)> names)
    {
        Count++;
        foreach (var (form, kind) in names)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(stories, form, out _)++;
            ref var votes = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, form, out _);
            votes ??= new int[Enum.GetValues<NameKind>().Length];
            votes[(int)kind]++;
        }
    }

    /// <summary>The names, by kind and then the commonest first.</summary>
    public ImmutableArray<ArchivedName> Names()
    {
        var spellings = stories.GroupBy(pair => NameSpelling.Fold(pair.Key).Replace('-', ' '), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        var near = new NearForms(spellings.Select(pair => (pair.Key, pair.Value.Sum(form => form.Value))));
        return
        [
            .. spellings.Where(pair => pair.Value[0].Value >= fewestStories && !IsSlip(pair.Key, near))
                .Select(pair => Describe(pair.Key, pair.Value, near, spellings))
                .OrderBy(name => name.Kind is NameKind.Unknown).ThenBy(name => name.Kind).ThenByDescending(name => name.Stories).ThenBy(name => name.Form, StringComparer.Ordinal),
        ];
    }

    static bool IsSlip(string folded, NearForms near) => near.Around(folded).Any(other => other.Stories >= Rarer * near.StoriesOf(folded));

    ArchivedName Describe(string folded, ImmutableArray<KeyValuePair<string, int>> forms, NearForms near, Dictionary<string, ImmutableArray<KeyValuePair<string, int>>> spellings)
    {
        var (form, count) = (forms[0].Key, forms[0].Value);
        var slips = forms.Skip(1).Where(other => other.Value * Rarer <= count)
            .Concat(near.Around(folded).Where(other => other.Stories * Rarer <= count).SelectMany(other => spellings[other.Folded]))
            .Where(other => !IsShouted(other.Key) && !NearForms.IsPlural(NameSpelling.Fold(other.Key), NameSpelling.Fold(form)));
        var votes = kinds[form];
        var kind = (NameKind)Array.IndexOf(votes, votes.Max());
        return new(form, kind, count, [.. forms.Skip(1).Where(other => other.Value * Rarer > count && !IsShouted(other.Key)).Select(other => (other.Key, other.Value))], [.. slips.Select(other => (other.Key, other.Value)).OrderByDescending(other => other.Value)]);
    }

    static bool IsShouted(string form) => !form.Any(char.IsLower);

    /// <summary>Whole names, and lone words that are long enough, no acronym, no common word and no given name; figures and joined paragraphs make no name.</summary>
    static bool IsWorthKeeping(string form) =>
        form.Length >= ShortestNear && form.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’' or '.' or '&' or '\u00A0') && form.Any(char.IsLower) && !HasInnerCapital(form)
        && (form.AsSpan().ContainsAny(' ', '-') || !(NameList.GivenNames.Contains(NameSpelling.Fold(form)) || IsWord(NewsLanguage.French, form) || IsWord(NewsLanguage.English, form)));

    static bool IsWord(NewsLanguage language, string form) => WordTable.Of(language.Lexicon!)[form].SmallNumber >= 0;

    static bool HasInnerCapital(string form)
    {
        for (var i = 2; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]) && char.IsLower(form[i - 1]) && i >= form.Length - 3)
                return true;
        }

        return false;
    }
}
