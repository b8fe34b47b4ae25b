using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Tests.Languages;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("L'heure d’ouverture aujourd'hui", "L'|heure|d’|ouverture|aujourd'hui")]
    [InlineData("qu' »il", "qu'|»|il")]
    [InlineData("Jusqu'à presqu'île, quelqu'un", "Jusqu'|à|presqu'île|,|quelqu'un")]
    [InlineData("peut-on, a-t-il, Saint-Denis", "peut-on|,|a-t-il|,|Saint-Denis")]
    [InlineData("M. Durand et Mme Roy", "M.|Durand|et|Mme|Roy")]
    [InlineData("en 52 av. J.-C. à Rome", "en|52|av.|J.-C.|à|Rome")]
    [InlineData("11.000, 11 000, 11 000 et 11 000", "11.000|,|11 000|,|11 000|et|11 000")]
    [InlineData("8,5 % et 3,5 milliards", "8,5|%|et|3,5|milliards")]
    [InlineData("à 12 h 30, 12h30, 18h et 12:30", "à|12 h 30|,|12h30|,|18h|et|12:30")]
    [InlineData("le 1er, le XXe, 2-1 (mi-temps)", "le|1er|,|le|XXe|,|2-1|(|mi-temps|)")]
    [InlineData("en 2019 300 personnes", "en|2019|300|personnes")]
    [InlineData("www.exemple.fr, a@b.fr et @compte #Sujet", "www.exemple.fr|,|a@b.fr|et|@compte|#Sujet")]
    [InlineData("hier.Le maire... Fini.. ", "hier|.|Le|maire|...|Fini|.|.")]
    [InlineData("« Oui », dit-il 😀", "«|Oui|»|,|dit-il|😀")]
    [InlineData("l'art. 12 et l'art", "l'|art.|12|et|l'|art")]
    public void French_is_parted_as_newsrooms_write_it(string text, string tokens) => Tokens("fr", text).Should().Be(tokens);

    [Theory]
    [InlineData("don't stop, Tom's here", "don't|stop|,|Tom's|here")]
    [InlineData("the U.S. at 12:30 p.m. today", "the|U.S.|at|12:30|p.m.|today")]
    [InlineData("Mr. Smith, George W. Bush, No. 10", "Mr.|Smith|,|George|W.|Bush|,|No.|10")]
    [InlineData("He said no. Then", "He|said|no|.|Then")]
    [InlineData("an 18-year-old, 1990s, 20th", "an|18-year-old|,|1990s|,|20th")]
    [InlineData("1.5m and 11,000 and 3 200 men", "1.5m|and|11,000|and|3|200|men")]
    [InlineData("‘90s rock ’n’ roll", "‘|90s|rock|’|n|’|roll")]
    public void English_is_parted_as_newsrooms_write_it(string text, string tokens) => Tokens("en", text).Should().Be(tokens);

    [Theory]
    [InlineData("11.000", TokenKind.Number)]
    [InlineData("12 h 30", TokenKind.Time)]
    [InlineData("M.", TokenKind.Abbreviation)]
    [InlineData("https://exemple.fr/a?b=c", TokenKind.Url)]
    [InlineData("a.b@exemple.fr", TokenKind.Email)]
    [InlineData("@compte", TokenKind.Handle)]
    [InlineData("#sujet", TokenKind.Hashtag)]
    [InlineData("…", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    [InlineData("e\u0301te\u0301", TokenKind.Word)]
    public void A_token_knows_its_kind(string text, TokenKind kind) =>
        Read("fr", text).Should().ContainSingle().Which.Kind.Should().Be(kind);

    static ImmutableArray<Token> Read(string language, string text) => new Article(new Example(text, []).ToDocument(), NewsLanguage.Of(language)).Tokens;

    static string Tokens(string language, string text) => string.Join('|', Read(language, text).Select(token => text.Substring(token.Start, token.Length)));
}
