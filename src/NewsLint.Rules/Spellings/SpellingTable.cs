using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Spellings;

/// <summary>Groups of spellings, found by the first word of a form.</summary>
sealed class SpellingTable
{
    static readonly Lazy<SpellingTable> French = new(() => Read("fr")), English = new(() => Read("en"));

    readonly Dictionary<string, List<(SpellingGroup Group, int Form)>> byFirstWord = new(StringComparer.Ordinal);

    public SpellingTable(IEnumerable<SpellingGroup> groups)
    {
        foreach (var group in groups)
        {
            for (var form = 0; form < group.Forms.Length; form++)
            {
                foreach (var word in FirstWords(group.Forms[form]))
                    Add(word, group, form);
            }
        }
    }

    public bool IsEmpty => byFirstWord.Count == 0;

    /// <summary>True for a form of any group.</summary>
    public bool HasForm(string form) => FirstWords(form).Any(word => byFirstWord.TryGetValue(word, out var forms) && forms.Exists(other => other.Group.Forms[other.Form] == form));

    /// <summary>The shipped groups of a language.</summary>
    public static SpellingTable? Of(string code) => code switch { "fr" => French.Value, "en" => English.Value, _ => null };

    /// <summary>The longest form that begins at a token; none where no form does, or where it is no choice.</summary>
    public SpellingUse? At(Article article, int token, KnownWord word)
    {
        if (word.Folded.Length == 0 || !byFirstWord.TryGetValue(word.Folded, out var forms))
            return null;

        SpellingUse? longest = null;
        foreach (var (group, form) in forms)
        {
            if (LastOf(article, token, group, form) is var last and >= 0 && (longest is null || last > longest.Value.Last) && !IsElsewhere(article, token, last, group))
                longest = new(group, form, token, last);
        }

        return longest is { } use && Counts(article, use) ? use : null;
    }

    static SpellingTable Read(string code) => new(ReadGroups(code));

    static IEnumerable<SpellingGroup> ReadGroups(string code)
    {
        var kind = SpellingKind.Word;
        foreach (var line in WordFile.Lines($"spellings.{code}"))
        {
            if (line[0] == '[')
                kind = Enum.Parse<SpellingKind>(line.Trim('[', ']'), ignoreCase: true);
            else
                yield return SpellingGroup.Parse(line, kind);
        }
    }

    /// <summary>What the first token of a form can be: an elision may be a token of its own.</summary>
    static IEnumerable<string> FirstWords(string form)
    {
        var first = form.Split(' ')[0].ToLowerInvariant().Replace('’', '\'');
        yield return first;
        if (first.IndexOf('\'', StringComparison.Ordinal) is var mark and > 0)
            yield return first[..(mark + 1)];
    }

    void Add(string word, SpellingGroup group, int form)
    {
        if (!byFirstWord.TryGetValue(word, out var forms))
            byFirstWord.Add(word, forms = []);
        forms.Add((group, form));
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
