using FsCheck.Xunit;
using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Tests.Text;

/// <summary>The tokens of a kind, of a whole story and of a stretch of it.</summary>
public sealed class TokensByKindTests
{
    static readonly string[] Parts = ["Le maire", ",", " 12 ", ".", "\n\n", " à 9 h 30 ", "(", "été", ")", " @mairie ", "%", " M. ", "…"];

    [Property(MaxTest = 200)]
    public void They_are_those_that_a_walk_over_all_finds(int[] choices, int first, int length)
    {
        var text = string.Concat(choices.Select(choice => Parts[(choice & int.MaxValue) % Parts.Length]));
        var article = new Article(new Example($"Un {text}", []).ToDocument(), NewsLanguage.French);
        var start = (first & int.MaxValue) % (article.Tokens.Length + 1);
        var stretch = start..(start + ((length & int.MaxValue) % (article.Tokens.Length - start + 1)));

        foreach (var kind in Enum.GetValues<TokenKind>().Where(kind => kind is not TokenKind.Word))
        {
            int[] all = [.. Enumerable.Range(0, article.Tokens.Length).Where(token => article.Tokens[token].Kind == kind)];
            article.TokensOf(kind).Should().Equal(all);
            article.TokensOf(kind, stretch).Should().Equal(all.Where(token => token >= stretch.Start.Value && token < stretch.End.Value));
        }
    }
}
