using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Numbers;

/// <summary>Things in a row: <c>Mali, Niger, Tchad et Bénin</c>, <c>l'école, le logement et la sécurité</c>.</summary>
/// <param name="End">The token after the last of them.</param>
/// <param name="Least">How many there are when every "and" that may stand inside a name or a pair does: Wallis et Futuna.</param>
/// <param name="Most">How many there are when none does.</param>
/// <param name="AreNames">True where each of them is a name, with an article or without.</param>
readonly record struct ItemRow(int End, int Least, int Most, bool AreNames)
{
    /// <summary>An item has no more words.</summary>
    const int LongestItem = 8;

    const int Nominal = (1 << (int)PartOfSpeech.Noun) | (1 << (int)PartOfSpeech.Adjective) | (1 << (int)PartOfSpeech.Adposition) | (1 << (int)PartOfSpeech.Determiner);

    /// <summary>How an item begins. All items of a row begin alike, or it is no row that can be counted.</summary>
    enum Opening
    {
        Capital,
        Determiner,
        Bare,
    }

    /// <summary>The row that begins at a token and ends with the sentence, or at a mark that closes it; none where its items cannot be told apart.</summary>
    /// <param name="article">The story.</param>
    /// <param name="first">The first token of the first item.</param>
    /// <param name="end">The token after the sentence.</param>
    public static ItemRow? At(Article article, int first, int end)
    {
        var (commas, ands, items, firsts, areNames) = (0, 0, new List<Opening>(), new List<string>(), true);
        var start = first;
        for (var i = first; ; i++)
        {
            var text = i < end ? article[article.Tokens[i]] : default;
            var isEnd = i >= end || text is "." or ")" or "!" or "?" or "…" or "—" or "–";
            if (isEnd || text is "," or ";" or "et" or "and" or "ou" or "or")
            {
                if (i > start)
                {
                    if (OpeningOf(article, start, i) is not { } opening)
                        return null;
                    items.Add(opening);
                    firsts.Add(article[article.Tokens[start]].ToString());
                    areNames &= HasCapital(article, start, Math.Min(i, start + 2));
                }
                else if (text is not ("et" or "and" or "ou" or "or"))
                {
                    return null; // ", ," or an end after a comma
                }

                if (text is "," or ";" && ands > 0)
                    return null; // "..., a souligné le maire", or who knows what
                if (isEnd)
                    return Count(items, firsts, commas, ands, i, areNames);
                (commas, ands) = text is "," or ";" ? (commas + 1, ands) : (commas - (i == start && commas > 0 ? 1 : 0), ands + 1);
                start = i + 1;
            }
            else if (text is "«" or "»" or "“" or "”" or "\"")
            {
                start += i == start ? 1 : 0;
            }
            else if (!(article.Tokens[i].IsWord || article.Tokens[first].Kind is TokenKind.Number) || i - start >= LongestItem || text is "qui" or "que" or "dont" or "who" or "which" or "that" or "notamment" or "including" or "etc" or "etc.")
            {
                return null;
            }
        }
    }

    /// <summary>How an item begins, if it can be one: no verb, no word of number, and not several things in one.</summary>
    static Opening? OpeningOf(Article article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var text = article[article.Tokens[i]];
            if (text is "couple" or "famille" or "family" or "groupe" or "jumeaux" or "twins" or "parents" or "deux" or "trois" or "two" or "three" or "plusieurs" or "several" or "frères" or "sœurs" or "brothers" or "sisters" or "autres" or "others" or "other")
                return null;
            if (char.IsLower(text[0]) && StoryWords.Of(article)[i] is { } word && (word.AsWritten.Classes & Nominal) == 0 && (word.AsWritten.Classes & (1 << (int)PartOfSpeech.Verb)) != 0 && !word.Folded.EndsWith("ing", StringComparison.Ordinal))
                return null;
        }

        if (article.Tokens[start].Kind is TokenKind.Number)
            return end == start + 1 ? Opening.Capital : null;

        var first = article[article.Tokens[start]];
        if (!char.IsUpper(first[0]) && StoryWords.Of(article)[start] is { } opening && (opening.AsWritten.Classes & (1 << (int)PartOfSpeech.Adposition)) != 0)
            return null;
        if (first is "des" or "les" or "ses" or "leurs" or "ces" or "some" or "their")
            return null;
        if (first is "le" or "la" or "l'" or "l’" or "un" or "une" or "the" or "a" or "an" or "my" or "his" or "her" or "son" or "sa" or "mon" or "ma" or "leur")
            return Opening.Determiner;
        return char.IsUpper(first[0]) ? Opening.Capital : Opening.Bare;
    }

    static bool HasCapital(Article article, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(article[article.Tokens[i]][0]) || article.Tokens[i].Kind is TokenKind.Number)
                return true;
        }

        return false;
    }

    static ItemRow? Count(List<Opening> items, List<string> firsts, int commas, int ands, int end, bool areNames)
    {
        if (items.Count < 2 || ands == 0 || items.Exists(item => item != items[0]))
            return null;

        // Where each item has its determiner, an "and" parts two of them; elsewhere the words beside it may belong together.
        var isPlain = items[0] is Opening.Determiner || firsts.TrueForAll(first => first.AsSpan().StartsWith(firsts[0].AsSpan(0, Math.Min(firsts[0].Length, 5)))) || (items[0] is Opening.Capital && commas > 0 && ands == 1);
        return new(end, isPlain ? items.Count : commas + 1, items.Count, areNames);
    }
}
