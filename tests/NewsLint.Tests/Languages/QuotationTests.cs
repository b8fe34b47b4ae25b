using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Tests.Languages;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("Un « grand rôle » et un « effet ».", "« grand rôle »|« effet »")]
    [InlineData("« Il a dit “oui” hier », dit-elle.", "« Il a dit “oui” hier »|“oui”")]
    [InlineData("He said \"yes\" and \"no\".", "\"yes\"|\"no\"")]
    [InlineData("It‘s ‘fine’, he’d say; the workers’ hall.", "‘fine’")]
    [InlineData("Er sagte „ja“ und ging.", "„ja“")]
    [InlineData("The 6'2\" player and the 5'11\" one.", "")]
    [InlineData("« Nous partons.\n\n« Nous reviendrons », dit-il.", "« Nous partons.\n\n« Nous reviendrons »")]
    [InlineData("« Nous partons.\n\nNous reviendrons », dit-il.", "« Nous partons.\n\nNous reviendrons »")]
    [InlineData("“We leave.\n\n“We will be back,” he said.", "“We leave.\n\n“We will be back,”")]
    [InlineData("\"We leave.\n\n\"We will be back,\" he said.", "\"We leave.\n\n\"We will be back,\"")]
    [InlineData("Il dit qu' »il part ».", "»il part »")]
    public void Quotations_are_what_stands_between_a_mark_and_its_partner(string text, string quotations)
    {
        var article = Read(text);

        string.Join('|', article.Quotations.Select(quotation => article[quotation.Span].ToString())).Should().Be(quotations);
    }

    [Theory]
    [InlineData("Il a dit : « Nous partons. Puis rien.", 11)]
    [InlineData("Nous partons », dit-il.", 13)]
    [InlineData("She called it \"a day for us.", 14)]
    public void A_mark_without_partner_is_alone(string text, int position) =>
        Read(text).QuoteMarks.Where(mark => mark.IsAlone).Select(mark => mark.Position).Should().Equal(position);

    [Fact]
    public void A_hundred_thousand_opening_marks_stay_cheap()
    {
        var text = new string('«', 100_000) + new string('»', 100_000);

        Read(text).Quotations.Should().HaveCount(100_000);
    }

    static Article Read(string text) => new(new Example(text, []).ToDocument(), NewsLanguage.French);
}
