namespace NewsLint.Languages.Lists;

/// <summary>How <c>dictionaries/spellings.*.txt</c> are found again: by the first words of their forms.</summary>
public static class SpellingIndex
{
    /// <summary>An entry's line is its place in the list, and what kind its section is of.</summary>
    const int Kinds = 4;

    public static (int Place, SpellingKind Kind) Line(int entryLine) => (entryLine / Kinds, (SpellingKind)(entryLine % Kinds));

    internal static byte[] FirstWords(ListFile list)
    {
        var (index, kind) = (new ListIndex(), SpellingKind.Word);
        list.ForEach((place, line) =>
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<SpellingKind>(line[1..^1], ignoreCase: true);
                return;
            }

            foreach (var form in line.ToString().Split('\t')[0].Split(" | "))
                AddFirstWord(index, form, (place * Kinds) + (int)kind);
        });
        return index.Compile();
    }

    /// <summary>What the first token of a form can be: an elision may be a token of its own.</summary>
    public static void AddFirstWord(ListIndex index, ReadOnlySpan<char> form, int line)
    {
        var first = form.IndexOf(' ') is var space and > 0 ? form[..space] : form;
        index.Add(ListIndex.HashOf(first), line);
        if (first.IndexOfAny('\'', '’') is var mark and > 0)
            index.Add(ListIndex.HashOf(first[..(mark + 1)]), line);
    }
}
