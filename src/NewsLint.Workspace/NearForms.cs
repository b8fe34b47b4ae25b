using System.Runtime.InteropServices;
using NewsLint.Languages.Names;

namespace NewsLint.Workspace;

/// <summary>Finds folded names of several words of which one word is a letter away, the others being the same.</summary>
sealed class NearForms
{
    const int ShortestWord = 5;

    readonly Dictionary<string, int> stories = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<string>> byRest = new(StringComparer.Ordinal);

    public NearForms(IEnumerable<(string Folded, int Stories)> names)
    {
        foreach (var (folded, count) in names)
        {
            stories.Add(folded, count);
            foreach (var (others, _) in Rests(folded))
                (CollectionsMarshal.GetValueRefOrAddDefault(byRest, others, out _) ??= []).Add(folded);
        }
    }

    public int StoriesOf(string folded) => stories[folded];

    public IEnumerable<(string Folded, int Stories)> Around(string folded) =>
        from pair in Rests(folded)
        where pair.Word.Length >= ShortestWord
        from other in byRest[pair.Others]
        let its = other.Split(' ')[Array.IndexOf(folded.Split(' '), pair.Word)]
        where its.Length >= ShortestWord && NameSpelling.Distance(pair.Word, its, 1) == 1 && !NameList.HaveOtherGenders(pair.Word, its) && !IsPlural(pair.Word, its)
        select (other, stories[other]);

    /// <summary>The name without each of its words in turn; a lone word has nothing around it that would make another the same.</summary>
    static IEnumerable<(string Others, string Word)> Rests(string folded)
    {
        var words = folded.Split(' ');
        for (var i = 0; words.Length > 1 && i < words.Length; i++)
            yield return (string.Join(' ', words.Select((word, index) => index == i ? "*" : word)), words[i]);
    }

    /// <summary>True for two forms of which one is the other's plural.</summary>
    public static bool IsPlural(string one, string other) => one.TrimEnd('s') == other.TrimEnd('s');
}
