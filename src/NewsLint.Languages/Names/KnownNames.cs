using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using NewsLint.Languages.Lists;

namespace NewsLint.Languages.Names;

/// <summary>Names whose right spelling is known, to be found by what a story writes instead. A name is read only when a word of it is met.</summary>
public sealed class KnownNames
{
    /// <summary>A shorter word is near too many others: alone, if a letter is another; beside the right ones; there, if two letters are others.</summary>
    const int ShortestOther = 8, ShortestWord = 4, LongWord = 9;

    /// <summary>A shorter word is never looked for alone.</summary>
    public const int ShortestAlone = 7;

    static readonly Lazy<KnownNames> All = new(() => new(new("known-names"), ListIndexes.Of("known-names"), ListIndexes.Bytes("known-names/alone")));

    readonly ListFile list;
    readonly Dictionary<int, KnownName?> read = [];
    readonly CompiledIndex byWord;
    readonly ReadOnlyMemory<byte> alone;

    /// <param name="list">A list of names, a line each, as <see cref="KnownName.Parse"/> reads them; <c>[person …]</c> begins a section.</param>
    public KnownNames(ListFile list)
        : this(list, new(list.IsEmpty ? default : NameIndex.Words(list)), list.IsEmpty ? default : NameIndex.Alone(list))
    {
    }

    KnownNames(ListFile list, CompiledIndex byWord, ReadOnlyMemory<byte> alone) => (this.list, this.byWord, this.alone) = (list, byWord, alone);

    /// <summary>The names of public life that NewsLint knows.</summary>
    public static KnownNames Shipped => All.Value;

    public bool IsEmpty => list.IsEmpty;

    /// <summary>True for a folded word of a name's right form.</summary>
    public bool HasWord(string folded)
    {
        foreach (var name in WithWord(folded))
        {
            foreach (var form in name.Forms)
            {
                if (Array.IndexOf(form, folded) >= 0)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The name with this right form.</summary>
    /// <param name="words">The folded words of a name.</param>
    public KnownName? WithForm(ReadOnlySpan<string> words)
    {
        foreach (var name in words.IsEmpty ? [] : WithWord(words[0]))
        {
            foreach (var form in name.Forms)
            {
                if (words.SequenceEqual(form))
                    return name;
            }
        }

        return null;
    }

    /// <summary>The name that has this spelling among its usual misspellings.</summary>
    public KnownName? WithWrong(NameText written)
    {
        foreach (var name in written.Words.IsEmpty ? [] : WithWord(written.Words[0]))
        {
            if (name.Wrong.Contains(written.Text, StringComparer.Ordinal))
                return name;
        }

        return null;
    }

    /// <summary>The name that has all the words but one, and instead of that one a near one.</summary>
    /// <param name="words">Two folded words or more.</param>
    /// <param name="other">The number of the word that differs.</param>
    public KnownName? Nearest(ReadOnlySpan<string> words, out int other)
    {
        foreach (var word in words)
        {
            foreach (var name in WithWord(word))
            {
                foreach (var form in name.Forms)
                {
                    if (form.Length == words.Length && OnlyOther(words, form) is var index and >= 0 && AreNear(words[index], form[index]))
                    {
                        other = index;
                        return name;
                    }
                }
            }
        }

        other = -1;
        return null;
    }

    /// <summary>The name whose family name, or only word, is a letter away.</summary>
    public KnownName? NearestAlone(string folded)
    {
        if (folded.Length < ShortestAlone)
            return null;

        var letters = NameText.SetOf(folded);
        foreach (var lone in BeginningWith(folded[0]))
        {
            if (BitOperations.PopCount(letters ^ lone.Letters) > 2 || Math.Abs(lone.Length - folded.Length) > 1
                || Math.Max(lone.Length, folded.Length) < (letters == lone.Letters && lone.Length == folded.Length ? ShortestAlone : ShortestOther))
                continue;

            var word = NameSpelling.Fold(Encoding.UTF8.GetString(list[lone.Place, lone.Bytes]));
            if (NameSpelling.Distance(folded, word, 1) == 1 && !(NameIndex.Line(lone.Line).Kind is NameKind.Person && NameList.GivenNames.Contains(word)))
                return Name(lone.Line);
        }

        return null;
    }

    ReadOnlySpan<LoneWord> BeginningWith(char letter)
    {
        var words = MemoryMarshal.Cast<byte, LoneWord>(alone.Span);
        return words[FirstFrom(words, letter)..FirstFrom(words, letter + 1)];
    }

    static int FirstFrom(ReadOnlySpan<LoneWord> words, int letter)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].First < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words that a folded name is compared by: hyphens part them like spaces, and an article before a lone word is none.</summary>
    public static string[] WordsOf(string folded) =>
        folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words && words is ["le" or "la" or "les" or "the", _] ? words[1..] : words;

    IEnumerable<KnownName> WithWord(string folded)
    {
        for (var entry = byWord.Find(NameIndex.HashOf(folded)); entry >= 0; entry = byWord.Next(entry))
        {
            if (Name(byWord.LineAt(entry)) is { } name)
                yield return name;
        }
    }

    KnownName? Name(int line)
    {
        lock (read)
        {
            if (!read.TryGetValue(line, out var name))
            {
                var (place, kind) = NameIndex.Line(line);
                read.Add(line, name = KnownName.Parse(list[place], kind));
            }

            return name;
        }
    }

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
}
