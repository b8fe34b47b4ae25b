using NewsLint.Languages;

namespace NewsLint.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Le maire a annoncé que la ville ouvrira une école dans le quartier.", "fr")]
    [InlineData("The mayor said that the town will open a school in the area.", "en")]
    [InlineData("El alcalde anunció que la ciudad abrirá una escuela en el barrio.", "es")]
    [InlineData("Der Bürgermeister sagte, dass die Stadt eine Schule und ein Bad nicht baut.", "de")]
    [InlineData("12 345", "en")]
    public void A_story_is_in_the_language_of_its_small_words(string text, string language) =>
        LanguageDetector.Detect(LanguageDetector.Score(new Example(text, []).ToDocument())).Should().Be(language);

    [Fact]
    public void A_paragraph_in_another_language_is_known_as_such()
    {
        var document = new Example("Le maire a parlé de la ville et des écoles.\n\nThe mayor of the town said that it was not for him to say what they will do.", []).ToDocument();

        LanguageDetector.DetectBlocks(LanguageDetector.Score(document), NewsLanguage.French).Select(language => language.Code).Should().Equal("fr", "en");
    }
}
