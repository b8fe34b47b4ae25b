using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Tests.Acronyms;

public sealed class AcronymTests
{
    [Fact]
    public void Every_line_of_the_table_has_letters_and_names()
    {
        var lines = WordFile.Lines("acronyms").Select(line => line.Split('\t')).ToArray();

        lines.Should().HaveCountGreaterThan(400).And.OnlyContain(columns => columns.Length == 5);
        lines.Should().OnlyContain(columns => IsLetters(columns[0]) && IsLetters(columns[1]) && !(columns[0] == "-" && columns[1] == "-") && !(columns[2] == "-" && columns[3] == "-"));
        lines.Should().OnlyContain(columns => columns[4] == "" || columns[4] == "*");
        lines.Select(columns => string.Join('\t', columns)).Should().OnlyHaveUniqueItems();
        lines.Where(columns => columns[0] != "-").Should().OnlyContain(columns => AcronymTable.Shipped.Of(columns[0], "fr").Any());
    }

    [Theory]
    [InlineData("L'Organisation mondiale du commerce (OMC) siège à Genève.", "OMC: Organisation mondiale du commerce")]
    [InlineData("L'OMC (Organisation mondiale du commerce) siège à Genève.", "OMC: Organisation mondiale du commerce")]
    [InlineData("Elle suit l'Institut national de la statistique et des études économiques (INSEE).", "")]
    [InlineData("La police fédérale américaine (FBI) enquête.", "")]
    [InlineData("La loi relative à la procréation médicalement assistée (PMA).", "PMA: procréation médicalement assistée")]
    [InlineData("Le roi Louis (XIV) est mort. FLASH INFO (SNCF)", "")]
    public void An_acronym_is_explained_by_the_name_that_has_its_initials(string text, string expected)
    {
        var article = new Article(new Example(text, []).ToDocument(), NewsLanguage.French);

        string.Join("; ", StoryAcronyms.Of(article).Expansions.Where(expansion => expansion.HasInitials).Select(expansion => $"{expansion.Acronym.Letters}: {article[expansion.Span]}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("Organisation du traité de sécurité collective", "organisation du Traité de Sécurité Collective", true)]
    [InlineData("Agence régionale de santé", "Agences régionales de santé", true)]
    [InlineData("Centers for Disease Control", "Centers for Disease Control and Prevention", true)]
    [InlineData("Organisation mondiale du commerce", "Organisation mondiale de la santé", false)]
    public void Names_go_together_when_one_leaves_out_words_of_the_other(string one, string other, bool expected) =>
        AcronymName.Of(one).GoesWith(AcronymName.Of(other)).Should().Be(expected);

    static bool IsLetters(string column) => column == "-" || (column.Length is >= 2 and <= StoryAcronyms.Longest && column.All(char.IsAsciiLetterUpper));
}
