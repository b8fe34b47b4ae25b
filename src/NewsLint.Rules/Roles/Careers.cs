using NewsLint.Articles;

namespace NewsLint.Rules.Roles;

/// <summary>Tells stories in which somebody changes office.</summary>
static class Careers
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        ["nommé", "nommée", "promu", "promue", "promotion", "remaniement", "succède", "succédé", "succéder", "démissionne", "démission", "démissionné", "devient", "devenu", "devenue", "devenir", "remplace", "remplacé", "remplacée", "biographie", "carrière", "parcours",
            "appointed", "promoted", "reshuffle", "succeeds", "succeeded", "resigned", "resigns", "resignation", "became", "becomes", "replaces", "replaced", "career", "sworn"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool AreTold(Article article)
    {
        foreach (var token in article.Tokens)
        {
            if (token.Length >= 5 && Words.Contains(article[token]))
                return true;
        }

        return false;
    }
}
