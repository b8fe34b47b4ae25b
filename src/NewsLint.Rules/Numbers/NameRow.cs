using NewsLint.Articles;

namespace NewsLint.Rules.Numbers;

/// <summary>Names in a row: <c>Mali, Niger, Tchad et Bénin</c>.</summary>
/// <param name="End">The token after the last of them.</param>
/// <param name="Least">How many there are when every "and" but the last may be part of a name: Wallis et Futuna.</param>
/// <param name="Most">How many there are when none is.</param>
readonly record struct NameRow(int End, int Least, int Most)
{
    /// <summary>A name has no more words.</summary>
    const int LongestName = 6;

    /// <summary>The row that begins at a token and ends with the sentence, or at a mark that closes it; none where it holds anything but names.</summary>
    public static NameRow? At(Article article, int first, int end)
    {
        var (commas, ands, words, capitals) = (0, 0, 0, 0);
        var i = first;
        for (; i < end; i++)
        {
            var text = article[article.Tokens[i]];
            if (text is "," or ";" or "et" or "and")
            {
                if (capitals == 0 && !(text is "et" or "and" && commas > 0 && words == 0))
                    return null;
                (commas, ands) = (commas + (text is "," or ";" && !IsAnd(article, i + 1, end) ? 1 : 0), ands + (text is "et" or "and" ? 1 : 0));
                (words, capitals) = (0, 0);
            }
            else if (text is "." or ")" or "!" or "?" or "…")
            {
                break;
            }
            else if (!article.Tokens[i].IsWord || ++words > LongestName || !(char.IsUpper(text[0]) || IsSmall(text)))
            {
                return null;
            }
            else
            {
                capitals += char.IsUpper(text[0]) ? 1 : 0;
            }
        }

        return capitals == 0 || ands == 0 ? null : new(i, commas + 2, commas + ands + 1);
    }

    static bool IsAnd(Article article, int token, int end) => token < end && article[article.Tokens[token]] is "et" or "and";

    static bool IsSmall(ReadOnlySpan<char> text) => text is "le" or "la" or "les" or "l'" or "l’" or "de" or "du" or "des" or "d'" or "d’" or "the" or "of" or "à" or "sur" or "en" or "van" or "von" or "al" or "ben" or "bin";
}
