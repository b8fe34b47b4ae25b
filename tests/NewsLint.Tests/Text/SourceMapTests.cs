using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Tests.Text;

public sealed class SourceMapTests
{
    static readonly SourceFile File = new("a.md", "met **John** &amp; Ann");

    static Document Read()
    {
        var builder = new DocumentBuilder(File);
        builder.Copy(new(0, 4));
        builder.Copy(new(6, 4));
        builder.Copy(new(12, 1));
        builder.Decode(new(13, 5), "&");
        builder.Copy(new(18, 4));
        builder.EndBlock(BlockKind.Paragraph);
        return builder.ToDocument();
    }

    [Theory]
    [InlineData("met", "met", true)]
    [InlineData("John", "John", true)]
    [InlineData("met John", "met **John", false)]
    [InlineData("&", "&amp;", false)]
    [InlineData("John & Ann", "John** &amp; Ann", false)]
    public void A_span_of_prose_leads_back_to_the_file(string words, string inFile, bool isVerbatim)
    {
        var document = Read();
        var span = new TextSpan(document.Prose.IndexOf(words, StringComparison.Ordinal), words.Length);

        File[document.Map.ToSource(span)].ToString().Should().Be(inFile);
        document.Map.IsVerbatim(span).Should().Be(isVerbatim);
    }

    [Fact]
    public void An_empty_document_has_an_empty_map() =>
        new DocumentBuilder(new("a", "")).ToDocument().Map.ToSource(default).Should().Be(default(SourceSpan));
}
