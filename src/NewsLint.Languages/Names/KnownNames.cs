using System.Numerics;

namespace NewsLint.Languages.Names;

/// <summary>Names whose right spelling is known, to be found by what a story writes instead. A name is read only when a word of it is met.</summary>
public sealed class KnownNames
{
    /// <summary>A shorter word is near too many others: alone, if a letter is another; beside the right ones; there, if two letters are others.</summary>
    const int ShortestOther = 8, ShortestWord = 4, LongWord = 9;

    /// <summary>A shorter word is never looked for alone.</summary>
    public const int ShortestAlone = 7;

    /// <summary>What a list has, about: the index need not grow while it is read.</summary>
    const int LettersToAWord = 8;

    static readonly Lazy<KnownNames> All = new(() => new(WordFile.Text("known-names")));

    readonly string text;
    readonly List<(int Start, int Length, NameKind Kind)> lines = [];
    readonly Dictionary<int, KnownName?> read = [];

    /// <summary>The words of all forms, right or wrong.</summary>
    readonly ListIndex byWord;

    /// <summary>The words that are looked for alone: where they stand, and their letters.</summary>
    readonly List<(int Start, int Length, ulong Letters, int Line)> alone = [];

    /// <param name="text">A list of names, a line each, as <see cref="KnownName.Parse"/> reads them; <c>#</c> begins a comment, <c>[person …]</c> a section.</param>
    public KnownNames(string text)
    {
        this.text = text;
        byWord = new(text.Length / LettersToAWord);
        var count = text.AsSpan().Count('\n') + 1;
        lines.EnsureCapacity(count);
        alone.EnsureCapacity(count);
        var kind = NameKind.Unknown;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : text.Length - start;
            var line = text.AsSpan(start, length);
            if (line.StartsWith("["))
                kind = Enum.Parse<NameKind>(line[1..line.IndexOf(' ')], ignoreCase: true);
            else if (!line.IsEmpty && line[0] != '#')
                Add(start, length, kind);
            start += length + 1;
        }
    }

    /// <summary>The names of public life that NewsLint knows.</summary>
    public static KnownNames Shipped => All.Value;

    public bool IsEmpty => lines.Count == 0;

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
        foreach (var (start, length, its, line) in alone)
        {
            if (BitOperations.PopCount(letters ^ its) > 2 || Math.Abs(length - folded.Length) > 1 || Math.Max(length, folded.Length) < (letters == its && length == folded.Length ? ShortestAlone : ShortestOther))
                continue;

            var word = NameSpelling.Fold(text.AsSpan(start, length));
            if (word[0] == folded[0] && NameSpelling.Distance(folded, word, 1) == 1 && !(lines[line].Kind is NameKind.Person && NameList.GivenNames.Contains(word)))
                return Name(line);
        }

        return null;
    }

    /// <summary>The words that a folded name is compared by: hyphens part them like spaces, and an article before a lone word is none.</summary>
    public static string[] WordsOf(string folded) =>
        folded.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is var words && words is ["le" or "la" or "les" or "the", _] ? words[1..] : words;

    IEnumerable<KnownName> WithWord(string folded)
    {
        for (var entry = byWord.Find(HashOf(folded)); entry >= 0; entry = byWord.Next(entry))
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
                read.Add(line, name = KnownName.Parse(text.Substring(lines[line].Start, lines[line].Length), lines[line].Kind));
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

    /// <summary>Notes where the words of a line stand.</summary>
    void Add(int start, int length, NameKind kind)
    {
        var number = lines.Count;
        lines.Add((start, length, kind));
        var (isWrong, wordsBefore) = (false, 0);
        for (var i = start; i < start + length;)
        {
            var next = i;
            while (next < start + length && !IsBetween(text[next]))
                next++;
            if (next > i)
            {
                byWord.Add(HashOf(text.AsSpan(i, next - i)), number);
                wordsBefore++;
                var mark = NextMark(next, start + length);
                if (!isWrong && next - i >= ShortestAlone && mark is not '\0' and not '-' && (kind is NameKind.Person || wordsBefore == 1))
                    alone.Add((i, next - i, NameSpelling.LettersOf(text.AsSpan(i, next - i)), number));
            }

            if (next < start + length && text[next] is '|' or ';' or '=' or ',')
                (isWrong, wordsBefore) = (isWrong || text[next] == '=', 0);
            i = next + 1;
        }
    }

    /// <summary>What ends a form after its word: a mark or the line's end; nothing where another word follows.</summary>
    char NextMark(int position, int end)
    {
        while (position < end && text[position] == ' ')
            position++;
        return position == end ? '\n' : IsBetween(text[position]) ? text[position] : '\0';
    }

    static bool IsBetween(char c) => c is ' ' or '-' or '|' or ';' or '=' or ',';

    /// <summary>A hash of the folded word.</summary>
    static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = Letters.Fold(c) switch
            {
                'œ' => Add(Add(hash, 'o'), 'e'),
                'æ' => Add(Add(hash, 'a'), 'e'),
                'ß' => Add(Add(hash, 's'), 's'),
                _ => Add(hash, Letters.Unaccented(c)),
            };
        }

        return (int)hash;
    }

    /// <summary>FNV-1a.</summary>
    static uint Add(uint hash, char c) => (hash ^ c) * 16777619u;
}
