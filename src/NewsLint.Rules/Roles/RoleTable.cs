using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Roles;

/// <summary>The offices and ranks of <c>dictionaries/roles.txt</c> in one language.</summary>
sealed class RoleTable
{
    static readonly Lazy<RoleTable> French = new(() => new("fr")), English = new(() => new("en"));

    readonly Dictionary<string, List<Role>>.AlternateLookup<ReadOnlySpan<char>> byLastWord;

    RoleTable(string language)
    {
        var table = new Dictionary<string, List<Role>>(StringComparer.Ordinal);
        foreach (var columns in WordFile.Lines("roles").Select(line => line.Split('\t')).Where(columns => columns[0] == language))
        {
            foreach (var words in columns[3].Split(" | ").Select(words => words.Split(' ')))
            {
                var last = words[^1][(words[^1].IndexOf('\'', StringComparison.Ordinal) + 1)..];
                if (!table.TryGetValue(last, out var roles))
                    table.Add(last, roles = []);
                roles.Add(new(columns[1], columns[2], Parts(words)));
            }
        }

        byLastWord = table.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static RoleTable Of(string language) => (language == "fr" ? French : English).Value;

    /// <summary>The rank that a word alone stands for.</summary>
    public string? RankOf(ReadOnlySpan<char> word) => byLastWord.TryGetValue(word, out var roles) ? roles.Find(role => role.Words.Length == 1)?.Rank : null;

    /// <summary>The longest office whose last word is the token, and its first token.</summary>
    public (Role Role, int First)? EndingAt(Article article, int token)
    {
        var words = StoryWords.Of(article);
        if (words.Lacks(token, WordLack.Office))
            return null;

        if (!byLastWord.TryGetValue(article[article.Tokens[token]], out var roles))
        {
            if (words[token] is { } word)
                word.Lacks |= WordLack.Office;
            return null;
        }

        (Role Role, int First)? longest = null;
        foreach (var role in roles)
        {
            var first = token - role.Words.Length + 1;
            if (first >= 0 && (longest is null || first < longest.Value.First) && Matches(article, first, role.Words))
                longest = (role, first);
        }

        return longest;
    }

    /// <summary>The longest office that begins at a token, and its last token.</summary>
    public (Role Role, int Last)? BeginningAt(Article article, int token)
    {
        (Role Role, int Last)? longest = null;
        for (var last = token; last < Math.Min(token + 5, article.Tokens.Length); last++)
        {
            if (EndingAt(article, last) is var (role, first) && first == token)
                longest = (role, last);
        }

        return longest;
    }

    static bool Matches(Article article, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var text = article[article.Tokens[first + i]];
            if (!(text.Equals(words[i], StringComparison.Ordinal) || (text is [.., '’'] && words[i][^1] == '\'' && text[..^1].SequenceEqual(words[i].AsSpan(..^1)))))
                return false;
        }

        return true;
    }

    /// <summary>An elision is a token of its own.</summary>
    static string[] Parts(string[] words) =>
        [.. words.SelectMany(word => word.IndexOf('\'', StringComparison.Ordinal) is var mark and >= 0 && mark + 1 < word.Length ? new[] { word[..(mark + 1)], word[(mark + 1)..] } : [word])];
}
