using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Names;

namespace NewsLint.Tests.Names;

public sealed class MentionTests
{
    [Theory]
    [InlineData("Hier, Claire Vasnier a parlé.", "Claire Vasnier")]
    [InlineData("Selon Durieux, tout va bien.", "Durieux")]
    [InlineData("Dans Paris, Pierre Arnaud attend.", "Paris|Pierre Arnaud")]
    [InlineData("Le ministre de l'Intérieur Paul Granier est là.", "Intérieur|Paul Granier")]
    [InlineData("Avec Dominique de Villepin et Charles de Gaulle.", "Dominique de Villepin|Charles de Gaulle")]
    [InlineData("Le préfet Darmont de Tourcoing est venu.", "Darmont|Tourcoing")]
    [InlineData("On a vu M. Bel et Mme J. Roy-Lenoir.", "Bel|J. Roy-Lenoir")]
    [InlineData("Il cite Mohammed ben Salmane et Ludwig van Beethoven.", "Mohammed ben Salmane|Ludwig van Beethoven")]
    [InlineData("Bachar al-Assad et Patrick O'Neill sont cités.", "Bachar al-Assad|Patrick O'Neill")]
    [InlineData("L'OTSC et l'ONU se taisent.", "OTSC|ONU")]
    [InlineData("Voir https://example.org/Marie et @Marie.", "")]
    public void French_names_are_found(string text, string names) => Names(text, NewsLanguage.French).Should().Be(names);

    [Theory]
    [InlineData("On Monday Tom Hallworth left London.", "Tom Hallworth|London")]
    [InlineData("Hallworth's team met Mr McBride.", "Hallworth|McBride")]
    [InlineData("The Bank of England said so.", "Bank|England")]
    public void English_names_are_found(string text, string names) => Names(text, NewsLanguage.English).Should().Be(names);

    [Theory]
    [InlineData("Hier, Claire Vasnier a parlé.", NameKind.Person)]
    [InlineData("Hier, Mme Vasnier a parlé.", NameKind.Person)]
    [InlineData("Hier, le président français Vasnier a parlé.", NameKind.Person)]
    [InlineData("Hier, Zas Vasnier, 34 ans, a parlé.", NameKind.Person)]
    [InlineData("Hier, Zas Vasnier, secrétaire général, a parlé.", NameKind.Person)]
    [InlineData("Hier, le maire de Marseille a parlé.", NameKind.Place)]
    [InlineData("Hier, l'Université de Lyon a parlé.", NameKind.Organisation)]
    [InlineData("Hier, l'OTSC a parlé.", NameKind.Organisation)]
    [InlineData("Hier, Zrkov a parlé.", NameKind.Unknown)]
    public void What_a_name_names_is_told_by_what_stands_around_it(string text, NameKind kind) =>
        Read(text, NewsLanguage.French).Mentions.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void Mentions_of_one_person_are_one_figure()
    {
        var cast = Read("Hier, Kasim Jomart Tokaïev a parlé. Selon Tokaïev, tout va bien. On a vu le président Tokaïev, puis Jomart Tokaïev, à Astana.", NewsLanguage.French);

        cast.Figures().Select(figure => (figure.Name, figure.Mentions.Length)).Should().Equal(("Kasim Jomart Tokaïev", 4), ("Astana", 1));
    }

    [Fact]
    public void An_acronym_is_what_it_stands_for()
    {
        var cast = Read("L'Organisation du traité de sécurité collective (OTSC) se réunit. Pour l'OTSC, c'est la première fois.", NewsLanguage.French);

        cast.Figures().Should().ContainSingle().Which.Mentions.Should().HaveCount(3);
    }

    [Fact]
    public void Relatives_are_two_figures() =>
        Read("Hier, Marc Pinteau et Claire Pinteau sont venus. Marc Pinteau a parlé.", NewsLanguage.French).Figures().Should().HaveCount(2);

    static string Names(string text, NewsLanguage language)
    {
        var cast = Read(text, language);
        return string.Join('|', cast.Mentions.Select(mention => mention.Name.Text));
    }

    static Cast Read(string text, NewsLanguage language) => Cast.Of(new Article(new Example(text, []).ToDocument(), language));
}
