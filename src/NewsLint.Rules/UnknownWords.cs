using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules;

/// <summary>The words of a story that its language does not have, each once. What may be a name or a word of another language is none of them.</summary>
sealed class UnknownWords
{
    const int ShortestWord = 3, FewQuotedWords = 3, ForeignWindow = 4, MostSuggestions = 3;
    const char LastLatin = '\u024F';

    readonly Article article;
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    readonly List<int> places = [];
    readonly Lazy<HashSet<string>> names;

    UnknownWords(Article article)
    {
        this.article = article;
        names = new(() => Names(article));
        foreach (var block in article.Blocks)
        {
            if (block.Language is NewsLanguage { Lexicon: not null } language && block.Kind is not (BlockKind.Code or BlockKind.Byline or BlockKind.Dateline))
                Read(block, language);
        }

        All = [.. places.Where(place => !IsAmongForeign(place) && !IsPartOfName(place)).DistinctBy(Fold, StringComparer.Ordinal).Select(Describe)];
    }

    public IReadOnlyList<UnknownWord> All { get; }

    public static UnknownWords In(Article article) => article.Layer(known => new UnknownWords(known));

    void Read(ArticleBlock block, NewsLanguage language)
    {
        var readings = WordReadings.Of(article);
        for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
        {
            if (readings.IsInLexicon(i))
                continue;

            var token = article.Tokens[i];
            var text = article[token];
            if (token.Kind is not TokenKind.Word || text.Length < ShortestWord || !IsPlainLowerCase(text) || language.IsKnown(readings.KnownAt(i)!, text) || CapitalisedNames.Of(language, text) is not null)
                continue;
            if (IsGluedToMark(i) || IsNamed(text.ToString()))
                continue;

            places.Add(i);
            var word = Fold(i);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    static bool IsPlainLowerCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c > LastLatin || (!char.IsLower(c) && !Letters.IsHyphen(c) && !Letters.IsApostrophe(c)))
                return false;
        }

        return char.IsLetter(text[^1]);
    }

    /// <summary>Part of something written together (<c>élu·e·s</c>, <c>mot(s)</c>, <c>et/ou</c>, a file's name), or of a damaged word.</summary>
    bool IsGluedToMark(int index)
    {
        var tokens = article.Tokens;
        return (article.IsGlued(index) && !MayPrecedeWord(article.Prose[tokens[index].Start - 1]) && !OpensBracket(tokens[index].Start - 1))
            || (index + 1 < tokens.Length && article.IsGlued(index + 1) && !MayFollowWord(article.Prose[tokens[index].End]))
            || (index + 2 < tokens.Length && article.IsGlued(index + 1) && article.IsGlued(index + 2) && article.Prose[tokens[index].End] == '.');
    }

    bool OpensBracket(int position) => article.Prose[position] is '(' or '[' && (position == 0 || char.IsWhiteSpace(article.Prose[position - 1]));

    static bool MayPrecedeWord(char c) => char.IsLetter(c) || c is '\'' or '’' or '"' or '“' or '«' or '‘' or '»' or '”' or ',' or ';' or '!' or '?' or '…' or '-' or '–' or '—';

    static bool MayFollowWord(char c) => char.IsLetter(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '\'' or '’' or '"' or '”' or '»' or '“' or '«' or ')' or ']' or '-' or '–' or '—';

    /// <summary>The story writes it with a capital elsewhere, or builds it on a name: <c>trumpien</c>, <c>macronisme</c>.</summary>
    bool IsNamed(string word)
    {
        if (names.Value.Contains(word))
            return true;

        for (var length = word.Length - 1; length >= Math.Max(4, word.Length - 7); length--)
        {
            if (names.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(0, length)))
                return true;
        }

        return false;
    }

    /// <summary>Words that the story writes with a capital where no sentence begins, in lower case.</summary>
    static HashSet<string> Names(Article article)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            var text = article[article.Tokens[i]];
            if (!article.Tokens[i].IsWord || !text.ContainsAnyInRange('A', 'Z') || (char.IsUpper(text[0]) && !text[1..].ContainsAnyInRange('A', 'Z') && article.StartsSentence(i)))
                continue;

            var name = text.ToString().ToLowerInvariant();
            found.Add(name);
            foreach (var part in name.Split('-'))
                found.Add(part);
        }

        return found;
    }

    /// <summary>Words of another language come in company, or between quotation marks.</summary>
    bool IsAmongForeign(int place)
    {
        var at = places.BinarySearch(place);
        if ((at > 0 && place - places[at - 1] <= ForeignWindow) || (at + 1 < places.Count && places[at + 1] - place <= ForeignWindow))
            return true;

        var token = article.Tokens[place];
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Span.Start > token.Start)
                break;
            if (quotation.Span.End >= token.End && WordsIn(quotation.Span.Start, quotation.Span.End, place) <= FewQuotedWords)
                return true;
        }

        return false;
    }

    int WordsIn(int start, int end, int around)
    {
        var words = 0;
        for (var i = around; i >= 0 && article.Tokens[i].Start >= start; i--)
            words += article.Tokens[i].IsWord ? 1 : 0;
        for (var i = around + 1; i < article.Tokens.Length && article.Tokens[i].End <= end; i++)
            words += article.Tokens[i].IsWord ? 1 : 0;
        return words;
    }

    static bool IsForeign(string word, NewsLanguage language) => word.Split('-').All(part =>
        NewsLanguage.WithLexicon.Any(other => other != language && other.Lexicon!.Find(part) >= 0) || language.Lexicon!.Find(part) >= 0);

    /// <summary>A foreign word beside a capitalised one is part of a name or a title: <c>Game of the Year</c>.</summary>
    bool IsPartOfName(int place)
    {
        if (!IsForeign(Fold(place), (NewsLanguage)article.BlockOf(place).Language))
            return false;

        return (place > 0 && IsCapitalised(place - 1) && !article.StartsSentence(place - 1)) || (place + 1 < article.Tokens.Length && IsCapitalised(place + 1) && !article.StartsSentence(place + 1));
    }

    bool IsCapitalised(int index) => article.Tokens[index].IsWord && char.IsUpper(article.Prose[article.Tokens[index].Start]);

    string Fold(int place) => article[article.Tokens[place]].ToString().Replace('’', '\'');

    UnknownWord Describe(int place)
    {
        var word = Fold(place);
        var language = (NewsLanguage)article.BlockOf(place).Language;
        var known = StoryWords.Of(article)[place]!;
        return new(place, word, counts[word], IsForeign(word, language), () => known.Near ??= language.Suggester!.Suggest(word, MostSuggestions));
    }
}
