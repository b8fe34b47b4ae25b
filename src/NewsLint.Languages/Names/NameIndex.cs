using System.Runtime.InteropServices;
using NewsLint.Languages.Lists;

namespace NewsLint.Languages.Names;

/// <summary>How a list of names is found again: by the words of all forms, right or wrong; and the words that are looked for alone.</summary>
static class NameIndex
{
    /// <summary>An entry's line is its place in the list, and what kind its section is of.</summary>
    const int Kinds = 4;

    public static (int Place, NameKind Kind) Line(int entryLine) => (entryLine / Kinds, (NameKind)(entryLine % Kinds));

    public static byte[] Words(ListFile list)
    {
        var index = new ListIndex();
        Read(list, (line, word, _, _) => index.Add(HashOf(word), line));
        return index.Compile();
    }

    public static byte[] Alone(ListFile list)
    {
        var alone = new List<LoneWord>();
        Read(list, (line, word, place, isAlone) =>
        {
            if (isAlone)
                alone.Add(new(place, System.Text.Encoding.UTF8.GetByteCount(word), (ushort)word.Length, NameSpelling.Fold(word)[0], line, NameSpelling.LettersOf(word)));
        });
        return MemoryMarshal.AsBytes([.. alone.OrderBy(word => word.First)]).ToArray();
    }

    delegate void WordAction(int line, ReadOnlySpan<char> word, int place, bool isAlone);

    static void Read(ListFile list, WordAction read)
    {
        var kind = NameKind.Unknown;
        list.ForEach((place, line) =>
        {
            if (line[0] == '[')
                kind = Enum.Parse<NameKind>(line[1..line.IndexOf(' ')], ignoreCase: true);
            else
                ReadLine(place, line, kind, read);
        });
    }

    static void ReadLine(int place, ReadOnlySpan<char> line, NameKind kind, WordAction read)
    {
        var (isWrong, wordsBefore) = (false, 0);
        for (var i = 0; i < line.Length;)
        {
            var next = i;
            while (next < line.Length && !IsBetween(line[next]))
                next++;
            if (next > i)
            {
                wordsBefore++;
                var isAlone = !isWrong && next - i >= KnownNames.ShortestAlone && NextMark(line, next) is not '\0' and not '-' && (kind is NameKind.Person || wordsBefore == 1);
                read((place * Kinds) + (int)kind, line[i..next], place + System.Text.Encoding.UTF8.GetByteCount(line[..i]), isAlone);
            }

            if (next < line.Length && line[next] is '|' or ';' or '=' or ',')
                (isWrong, wordsBefore) = (isWrong || line[next] == '=', 0);
            i = next + 1;
        }
    }

    /// <summary>What ends a form after its word: a mark or the line's end; nothing where another word follows.</summary>
    static char NextMark(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && line[position] == ' ')
            position++;
        return position == line.Length ? '\n' : IsBetween(line[position]) ? line[position] : '\0';
    }

    static bool IsBetween(char c) => c is ' ' or '-' or '|' or ';' or '=' or ',';

    /// <summary>A hash of the folded word.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
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
