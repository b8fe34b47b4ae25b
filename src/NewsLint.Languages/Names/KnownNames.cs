using System.Collections.Immutable;
using System.Numerics;

namespace NewsLint.Languages.Names;

/// <summary>Names whose right spelling is known, to be found by what a story writes instead.</summary>
public sealed class KnownNames
{
    /// <summary>A shorter word is near too many others: alone, if a letter is another; alone, if two changed places; beside the right ones.</summary>
    const int ShortestAlone = 8, ShortestSwapped = 7, ShortestWord = 4, LongWord = 9;

    static readonly Lazy<KnownNames> All = new(() => new(Read()));

    readonly Dictionary<string, List<(KnownName Name, string[] Words)>> byWord = new(StringComparer.Ordinal);
    readonly Dictionary<string, KnownName> byWrong = new(StringComparer.Ordinal), byForm = new(StringComparer.Ordinal);
    readonly List<(string Word, ulong Letters, KnownName Name)> alone = [];

    public KnownNames(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
            Add(name);
    }

    /// <summary>The names of public life that NewsLint knows.</summary>
    public static KnownNames Shipped => All.Value;

    public bool IsEmpty => byForm.Count == 0;

    /// <summary>True for a folded word of a name's right form.</summary>
    public bool HasWord(string folded) => byWord.ContainsKey(folded);

    /// <summary>The name with this right form, folded.</summary>
    public KnownName? WithForm(string folded) => byForm.GetValueOrDefault(string.Join(' ', WordsOf(folded)));

    /// <summary>The name that has this spelling among its usual misspellings.</summary>
    public KnownName? WithWrong(string text) => byWrong.GetValueOrDefault(text);

    /// <summary>The name that has all the words but one, and instead of that one a near one.</summary>
    /// <param name="words">Two folded words or more.</param>
    /// <param name="other">The number of the word that differs.</param>
    public KnownName? Nearest(ReadOnlySpan<string> words, out int other)
    {
        other = -1;
        foreach (var word in words)
        {
            if (!byWord.TryGetValue(word, out var names))
                continue;
            foreach (var (name, right) in names)
            {
                if (right.Length == words.Length && OnlyOther(words, right) is var index and >= 0 && AreNear(words[index], right[index]))
                {
                    other = index;
                    return name;
                }
            }
        }

        return null;
    }

    /// <summary>The name whose family name, or only word, is a letter away.</summary>
    public KnownName? NearestAlone(string folded)
    {
        if (folded.Length < ShortestSwapped)
            return null;

        var letters = NameWord.LettersOf(folded);
        foreach (var (word, its, name) in alone)
        {
            if (BitOperations.PopCount(letters ^ its) <= 2 && word[0] == folded[0] && Math.Max(word.Length, folded.Length) >= (letters == its && word.Length == folded.Length ? ShortestSwapped : ShortestAlone)
                && NameSpelling.Distance(folded, word, 1) == 1)
                return name;
        }

        return null;
    }

    /// <summary>The words that a folded name is compared by: hyphens part them like spaces, and an article before a lone word is none.</summary>
    public static string[] WordsOf(string folded) =>
        folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words && words is ["le" or "la" or "les" or "the", _] ? words[1..] : words;

    static int OnlyOther(ReadOnlySpan<string> words, string[] right)
    {
        var other = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == right[i])
                continue;
            if (other >= 0)
                return -1;
            other = i;
        }

        return other;
    }

    static bool AreNear(string word, string right)
    {
        var shorter = Math.Min(word.Length, right.Length);
        return shorter >= ShortestWord && NameSpelling.Distance(word, right, 2) is var distance && (distance == 1 || (distance == 2 && (shorter >= LongWord || NameSpelling.Sound(word) == NameSpelling.Sound(right))));
    }

    void Add(KnownName name)
    {
        foreach (var form in name.Right.Distinct(StringComparer.Ordinal))
        {
            var folded = NameSpelling.Fold(form);
            var words = WordsOf(folded);
            byForm.TryAdd(string.Join(' ', words), name);
            foreach (var word in words)
            {
                if (!byWord.TryGetValue(word, out var names))
                    byWord.Add(word, names = []);
                names.Add((name, words));
            }

            if (words[^1].Length >= ShortestSwapped && (words.Length == 1 || (name.Kind is NameKind.Person && !NameList.GivenNames.Contains(words[^1]))))
                alone.Add((words[^1], NameWord.LettersOf(words[^1]), name));
        }

        foreach (var wrong in name.Wrong)
            byWrong.TryAdd(wrong, name);
    }

    static IEnumerable<KnownName> Read()
    {
        var kind = NameKind.Unknown;
        foreach (var line in WordFile.Lines("known-names"))
        {
            if (line[0] == '[')
                kind = Enum.Parse<NameKind>(line.AsSpan(1, line.IndexOf(' ', StringComparison.Ordinal) - 1), ignoreCase: true);
            else if (KnownName.Parse(line, kind) is { } name)
                yield return name;
        }
    }
}
