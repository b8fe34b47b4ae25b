using System.Collections.Concurrent;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Lists;
using NewsLint.Text;

namespace NewsLint.Rules.Spellings;

/// <summary>Groups of spellings, found by the first word of a form.</summary>
sealed class SpellingTable
{
    static readonly Lazy<SpellingTable> French = new(() => new("spellings.fr")), English = new(() => new("spellings.en"));

    readonly ListFile? file;
    readonly ConcurrentDictionary<int, SpellingGroup> groups = [];
    readonly CompiledIndex byFirstWord;

    /// <summary>The forms of the groups in which a word begins one, by the word's first entry in the index, once they were read: asked for at every such word.</summary>
    readonly (string Text, SpellingGroup Group, int Form)[]?[] formsOf;

    /// <summary>A list of <c>dictionaries/</c>, with its sections.</summary>
    SpellingTable(string name)
    {
        (file, byFirstWord) = (new(name), ListIndexes.Of(name));
        formsOf = new (string, SpellingGroup, int)[byFirstWord.Count][];
    }

    /// <summary>A newsroom's groups.</summary>
    public SpellingTable(IEnumerable<SpellingGroup> house)
    {
        var index = new ListIndex();
        foreach (var group in house)
        {
            foreach (var form in group.Forms)
                SpellingIndex.AddFirstWord(index, form, groups.Count);
            groups[groups.Count] = group;
        }

        byFirstWord = new(index.Compile());
        formsOf = new (string, SpellingGroup, int)[byFirstWord.Count][];
    }

    public bool IsEmpty => file is null && groups.IsEmpty;

    /// <summary>True for a form of any group.</summary>
    public bool HasForm(string form) => byFirstWord.LinesWith(ListIndex.HashOf(form.Split(' ')[0])).Any(line => Group(line).Forms.Contains(form, StringComparer.Ordinal));

    /// <summary>The shipped groups of a language.</summary>
    public static SpellingTable? Of(string code) => code switch { "fr" => French.Value, "en" => English.Value, _ => null };

    /// <summary>False for a word that begins no form, as is known by now.</summary>
    public bool MayBegin(StoryWords words, int token) => file is null || !words.Lacks(token, WordLack.Spelling);

    /// <summary>The longest form that begins at a token; none where no form does, or where it is no choice.</summary>
    public SpellingUse? At(Article article, int token, KnownWord word)
    {
        if (EntryOf(word) is not (var entry and >= 0))
            return null;

        var (longest, start) = (default(SpellingUse?), article.Tokens[token].Start);
        foreach (var (text, group, form) in formsOf[entry] ??= FormsFrom(entry))
        {
            if (!EndsSo(article.Prose, start, text) || LastOf(article, token, group, form) is not (var last and >= 0))
                continue;
            if ((longest is null || last > longest.Value.Last) && !IsElsewhere(article, token, last, group))
                longest = new(group, form, token, last);
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

    (string Text, SpellingGroup Group, int Form)[] FormsFrom(int entry)
    {
        var found = new List<(string, SpellingGroup, int)>();
        for (; entry >= 0; entry = byFirstWord.Next(entry))
        {
            var group = Group(byFirstWord.LineAt(entry));
            found.AddRange(group.Forms.Select((text, form) => (text, group, form)));
        }

        return [.. found];
    }

    /// <summary>False for most forms: the text that is as long ends with another letter.</summary>
    static bool EndsSo(string prose, int start, string form)
    {
        if (start + form.Length > prose.Length)
            return false;
        return form.Length == 1 || AreOne(prose[start + form.Length - 1], form[^1]);
    }

    /// <summary>One and the same for all threads: uses in several stories are put together by their group.</summary>
    SpellingGroup Group(int line)
    {
        if (groups.TryGetValue(line, out var known))
            return known;

        var (place, kind) = SpellingIndex.Line(line);
        return groups.GetOrAdd(line, SpellingGroup.Parse(file![place], kind));
    }

    /// <summary>The token that a form ends with; -1 where the text is another.</summary>
    static int LastOf(Article article, int token, SpellingGroup group, int form)
    {
        var (text, start) = (group.Forms[form], article.Tokens[token].Start);
        if (!AreOne(article.Prose.AsSpan(start, text.Length), text, isSmall: group.Kind is SpellingKind.Word && article.Prose[start] != text[0] && article.StartsSentence(token)))
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
            if (!AreOne(text[i], form[i]) && !(i == 0 && isSmall && char.ToLowerInvariant(text[0]) == form[0]))
                return false;
        }

        return true;
    }

    static bool AreOne(char text, char form) =>
        text == form || (!char.IsAsciiLetter(form) && AreOneMark(text, form));

    static bool AreOneMark(char text, char form) =>
        (form == ' ' && Letters.IsThousandsSpace(text)) || (Letters.IsApostrophe(form) && Letters.IsApostrophe(text)) || (Letters.IsHyphen(form) && Letters.IsHyphen(text));

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
