using System.Runtime.InteropServices;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Spellings;

/// <summary>Groups of spellings, found by the first word of a form.</summary>
sealed class SpellingTable
{
    static readonly Lazy<SpellingTable> French = new(() => new("spellings.fr")), English = new(() => new("spellings.en"));

    readonly ListFile? file;
    readonly List<(int Place, SpellingKind Kind)> lines = [];
    readonly List<SpellingGroup?> groups = [];
    readonly ListIndex byFirstWord;

    /// <summary>A list of <c>dictionaries/</c>, with its sections.</summary>
    SpellingTable(string name)
    {
        file = new(name);
        var room = file.Room;
        byFirstWord = new(2 * room);
        lines.EnsureCapacity(room);
        groups.EnsureCapacity(room);
        var kind = SpellingKind.Word;
        file.ForEach((place, line) =>
        {
            if (line[0] == '[')
                kind = Enum.Parse<SpellingKind>(line[1..^1], ignoreCase: true);
            else
                AddLine(place, line, kind);
        });
    }

    /// <summary>A newsroom's groups.</summary>
    public SpellingTable(IEnumerable<SpellingGroup> house)
    {
        byFirstWord = new();
        foreach (var group in house)
        {
            groups.Add(group);
            foreach (var form in group.Forms)
                AddFirstWord(form);
        }
    }

    public bool IsEmpty => groups.Count == 0;

    /// <summary>True for a form of any group.</summary>
    public bool HasForm(string form) => byFirstWord.LinesWith(ListIndex.HashOf(form.Split(' ')[0])).Any(line => Group(line).Forms.Contains(form, StringComparer.Ordinal));

    /// <summary>The shipped groups of a language.</summary>
    public static SpellingTable? Of(string code) => code switch { "fr" => French.Value, "en" => English.Value, _ => null };

    /// <summary>False for a word that begins no form, as is known by now.</summary>
    public bool MayBegin(StoryWords words, int token) => file is null || !words.Lacks(token, WordLack.Spelling);

    /// <summary>The longest form that begins at a token; none where no form does, or where it is no choice.</summary>
    public SpellingUse? At(Article article, int token, KnownWord word)
    {
        SpellingUse? longest = null;
        for (var entry = EntryOf(word); entry >= 0; entry = byFirstWord.Next(entry))
        {
            var group = Group(byFirstWord.LineAt(entry));
            for (var form = 0; form < group.Forms.Length; form++)
            {
                if (LastOf(article, token, group, form) is var last and >= 0 && (longest is null || last > longest.Value.Last) && !IsElsewhere(article, token, last, group))
                    longest = new(group, form, token, last);
            }
        }

        return longest is { } use && Counts(article, use) ? use : null;
    }

    /// <summary>Where the index has a word; for the shipped table the word keeps it.</summary>
    int EntryOf(KnownWord word)
    {
        if (file is null)
            return byFirstWord.Find(ListIndex.HashOf(word.Folded));
        if (word.Spelled is { } known)
            return known;

        var entry = byFirstWord.Find(ListIndex.HashOf(word.Folded));
        word.Spelled = entry;
        word.Lacks |= entry < 0 ? WordLack.Spelling : WordLack.None;
        return entry;
    }

    /// <summary>One and the same for all threads: uses in several stories are put together by their group.</summary>
    SpellingGroup Group(int line)
    {
        ref var place = ref CollectionsMarshal.AsSpan(groups)[line];
        if (place is { } known)
            return known;

        var read = SpellingGroup.Parse(file![lines[line].Place], lines[line].Kind);
        return Interlocked.CompareExchange(ref place, read, null) ?? read;
    }

    void AddLine(int place, ReadOnlySpan<char> line, SpellingKind kind)
    {
        lines.Add((place, kind));
        groups.Add(null);
        var forms = line.IndexOf('\t') is var tab and >= 0 ? line[..tab] : line;
        while (forms.IndexOf(" | ", StringComparison.Ordinal) is var end and >= 0)
        {
            AddFirstWord(forms[..end]);
            forms = forms[(end + 3)..];
        }

        AddFirstWord(forms);
    }

    /// <summary>What the first token of a form can be: an elision may be a token of its own.</summary>
    void AddFirstWord(ReadOnlySpan<char> form)
    {
        var first = form.IndexOf(' ') is var space and > 0 ? form[..space] : form;
        byFirstWord.Add(ListIndex.HashOf(first), groups.Count - 1);
        if (first.IndexOfAny('\'', '’') is var mark and > 0)
            byFirstWord.Add(ListIndex.HashOf(first[..(mark + 1)]), groups.Count - 1);
    }

    /// <summary>The token that a form ends with; -1 where the text is another.</summary>
    static int LastOf(Article article, int token, SpellingGroup group, int form)
    {
        var (text, start) = (group.Forms[form], article.Tokens[token].Start);
        if (start + text.Length > article.Prose.Length || !AreOne(article.Prose.AsSpan(start, text.Length), text, isSmall: group.Kind is SpellingKind.Word && article.StartsSentence(token)))
            return -1;

        var last = token;
        while (article.Tokens[last].End < start + text.Length)
            last++;
        return article.Tokens[last].End == start + text.Length && article.BlockOf(last).Tokens.Equals(article.BlockOf(token).Tokens) ? last : -1;
    }

    /// <param name="text">What stands in the story.</param>
    /// <param name="form">A form.</param>
    /// <param name="isSmall">True where the first letter may be a capital.</param>
    static bool AreOne(ReadOnlySpan<char> text, string form, bool isSmall)
    {
        for (var i = 0; i < form.Length; i++)
        {
            var isSame = text[i] == form[i] || (i == 0 && isSmall && char.ToLowerInvariant(text[0]) == form[0])
                || (form[i] == ' ' && Letters.IsThousandsSpace(text[i])) || (Letters.IsApostrophe(form[i]) && Letters.IsApostrophe(text[i])) || (Letters.IsHyphen(form[i]) && Letters.IsHyphen(text[i]));
            if (!isSame)
                return false;
        }

        return true;
    }

    /// <summary>True inside one of the longer expressions.</summary>
    static bool IsElsewhere(Article article, int first, int last, SpellingGroup group)
    {
        var span = TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End);
        foreach (var longer in group.Elsewhere)
        {
            for (var at = longer.IndexOf(article[span].ToString(), StringComparison.OrdinalIgnoreCase); at >= 0; at = longer.IndexOf(article[span].ToString(), at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (span.Start >= at && span.Start - at + longer.Length <= article.Prose.Length && article.Prose.AsSpan(span.Start - at, longer.Length).Equals(longer, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A word outside quotations; a name that is no part of a longer one; a capital that the place does not ask for.</summary>
    static bool Counts(Article article, SpellingUse use) => use.Group.Kind switch
    {
        SpellingKind.Word => !article.IsQuoted(article.Tokens[use.First].Start),
        SpellingKind.Name => !IsNameBeside(article, use.First - 1) && !IsNameBeside(article, use.Last + 1),
        _ => !article.IsQuoted(article.Tokens[use.First].Start) && !article.StartsSentence(use.First) && !IsNameBeside(article, use.First - 1) && !IsNameBeside(article, use.Last + 1),
    };

    static bool IsNameBeside(Article article, int token) =>
        token >= 0 && token < article.Tokens.Length && article.Tokens[token] is { Kind: TokenKind.Word, Length: > 1 } beside && char.IsUpper(article[beside][0]) && !Letters.IsApostrophe(article[beside][^1]) && !article.StartsSentence(token);
}
