using NewsLint.Articles;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Acronyms;

/// <summary>A known name, as the story has it in brackets after the letters, or before letters in brackets.</summary>
/// <param name="Known">The name that is known.</param>
/// <param name="OtherToken">The token that is another word there; -1 where none or several are.</param>
/// <param name="RightWord">The word that the known name has instead.</param>
/// <param name="IsRight">True where the words are the known name's.</param>
sealed record NameBeside(AcronymName Known, int OtherToken, string RightWord, bool IsRight)
{
    const int MostTokens = 16;

    /// <summary>Compares the names that letters are known to stand for with the words there, as many as each name has; nothing where the letters stand in no brackets and have none after them.</summary>
    public static IEnumerable<NameBeside> Read(Article article, Acronym acronym, IEnumerable<AcronymName> known)
    {
        var near = new List<(int Token, int Parts)>();
        foreach (var name in known)
        {
            if (near.Count == 0)
                near.AddRange(Near(article, acronym).Select(token => (token, AcronymName.Of(article[article.Tokens[token]].ToString()).Words.Length)));
            if (Read(article, name, Words(near, name.Words.Length, isBackwards: IsInBrackets(article, acronym.Token))) is { } beside)
                yield return beside;
        }
    }

    static NameBeside? Read(Article article, AcronymName known, List<int> words)
    {
        if (words.Count != known.Words.Length)
            return null;

        var written = AcronymName.Of(string.Join(' ', words.Distinct().Select(token => article[article.Tokens[token]].ToString())));
        if (written.Words.Length != known.Words.Length)
            return null;
        if (written.GoesWith(known))
            return new(known, -1, "", IsRight: true);
        return written.OnlyOther(known) is var other and >= 0 && MayBeMeant(written, known, other) && RightWordOf(known, other) is { } right ? new(known, words[other], right, IsRight: false) : null;
    }

    /// <summary>True for letters in brackets, and for those that have brackets after them.</summary>
    public static bool MayBe(Article article, Acronym acronym) => IsInBrackets(article, acronym.Token) || HasBrackets(article, acronym.Token);

    static bool IsInBrackets(Article article, int token) =>
        token > 1 && article[article.Tokens[token - 1]] is "(" && token + 1 < article.Tokens.Length && article[article.Tokens[token + 1]] is ")" or "," or ";";

    static bool HasBrackets(Article article, int token) =>
        token + 2 < article.Tokens.Length && article[article.Tokens[token + 1]] is "(" && article[article.Tokens[token + 2]] is not ("un" or "une" or "a" or "an");

    /// <summary>A first word that begins with another letter is a word before a shorter name: "celle des maires de France (AMF)".</summary>
    static bool MayBeMeant(AcronymName written, AcronymName known, int other) => other > 0 || written.Words[0][0] == known.Words[0][0];

    /// <summary>The word as the known name spells it.</summary>
    static string? RightWordOf(AcronymName known, int index) =>
        known.Text.Split([' ', '\'', '’', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => AcronymName.Of(word).Words.Length > 0).ElementAtOrDefault(index);

    /// <summary>The tokens of the words before the bracket, the last first, or of those after it.</summary>
    static IEnumerable<int> Near(Article article, Acronym acronym)
    {
        var tokens = article.Tokens;
        if (IsInBrackets(article, acronym.Token))
        {
            var block = article.BlockOf(acronym.Token).Tokens;
            for (var i = acronym.Token - 2; i >= block.Start.Value && acronym.Token - i < MostTokens && tokens[i].Kind is TokenKind.Word; i--)
                yield return i;
        }
        else if (HasBrackets(article, acronym.Token))
        {
            for (var i = acronym.Token + 2; i < tokens.Length && i - acronym.Token < MostTokens && tokens[i].Kind is TokenKind.Word; i++)
                yield return i;
        }
    }

    /// <summary>As many of the words as a name has, in the order of the text; small words left out, a double word twice.</summary>
    static List<int> Words(List<(int Token, int Parts)> near, int count, bool isBackwards)
    {
        var found = new List<int>();
        foreach (var (token, parts) in near)
        {
            if (isBackwards && found.Count >= count)
                break;
            found.AddRange(Enumerable.Repeat(token, parts));
        }

        if (isBackwards)
            found.Reverse();
        return found;
    }
}
