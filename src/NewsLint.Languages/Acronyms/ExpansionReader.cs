using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Text;

namespace NewsLint.Languages.Acronyms;

/// <summary>Finds the name that letters stand for, in brackets after them or before the brackets that they stand in.</summary>
static class ExpansionReader
{
    /// <summary>A longer name is a sentence.</summary>
    const int MostWords = 14;

    public static Expansion? Read(Article article, Acronym acronym)
    {
        var tokens = article.Tokens;
        if (acronym.Letters.Length < 3 || acronym.Token == 0 || acronym.Token + 1 >= tokens.Length)
            return null;

        return article[tokens[acronym.Token - 1]] is "(" && article[tokens[acronym.Token + 1]] is ")" or "," or ";" ? Before(article, acronym)
            : article[tokens[acronym.Token + 1]] is "(" ? After(article, acronym)
            : null;
    }

    /// <summary>The shortest row of words before the bracket whose initials are the letters; or else the one that begins with a capital and the first letter.</summary>
    static Expansion? Before(Article article, Acronym acronym)
    {
        var last = acronym.Token - 2;
        var likely = -1;
        for (var first = last; first >= 0 && last - first < MostWords && IsInName(article, first, last); first--)
        {
            if (!BeginsWith(article, first, acronym.Letters[0]))
                continue;
            if (AreInitials(article, first, last, acronym.Letters))
                return Of(article, acronym, first, last, isBefore: true, hasInitials: true);
            if (likely < 0 && first < last && char.IsUpper(article[article.Tokens[first]][0]))
                likely = first;
        }

        return likely < 0 ? null : Of(article, acronym, likely, last, isBefore: true, hasInitials: false);
    }

    static Expansion? After(Article article, Acronym acronym)
    {
        var (first, last) = (acronym.Token + 2, acronym.Token + 2);
        while (last < article.Tokens.Length && last - first < MostWords && IsInName(article, last, last))
            last++;
        if (last - first < 2 || last >= article.Tokens.Length || article[article.Tokens[last]] is not (")" or ","))
            return null;

        last--;
        if (AcronymName.IsSmall(NameSpelling.Fold(article[article.Tokens[first]]).TrimEnd('\'')))
            first++;
        return BeginsWith(article, first, acronym.Letters[0]) ? Of(article, acronym, first, last, isBefore: false, AreInitials(article, first, last, acronym.Letters)) : null;
    }

    static Expansion Of(Article article, Acronym acronym, int first, int last, bool isBefore, bool hasInitials)
    {
        var span = TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End);
        return new(acronym, span, AcronymName.Of(article[span].ToString()), isBefore, hasInitials);
    }

    /// <summary>True for a word of the sentence and block that the name ends in.</summary>
    static bool IsInName(Article article, int token, int last) =>
        article.Tokens[token].Kind is TokenKind.Word && article.BlockOf(token).Tokens.Equals(article.BlockOf(last).Tokens);

    static bool BeginsWith(Article article, int token, char letter) => Initial(article[article.Tokens[token]]) == letter;

    static char Initial(ReadOnlySpan<char> word) => char.ToUpperInvariant(Letters.Unaccented(Letters.Fold(word[0])));

    /// <summary>True when the letters are the initials of the words in order: small words may have none, every other word has one, and parts of a double word may.</summary>
    static bool AreInitials(Article article, int first, int last, string letters)
    {
        var next = 0;
        for (var i = first; i <= last; i++)
        {
            var word = article[article.Tokens[i]];
            if (next < letters.Length && Initial(word) == letters[next])
                next++;
            else if (!AcronymName.IsSmall(NameSpelling.Fold(word).TrimEnd('\'')))
                return false;

            if (word.IndexOf('-') is var hyphen and > 0 && hyphen + 1 < word.Length && next < letters.Length && Initial(word[(hyphen + 1)..]) == letters[next])
                next++;
        }

        return next == letters.Length;
    }
}
