using NewsLint.Documents;
using NewsLint.Text;
using NewsLint.Workspace.Formats;

namespace NewsLint.Tests.Workspace;

public sealed class MarkdownReaderTests
{
    static readonly StoryReader Reader = new(new(), published: null, language: null);

    [Theory]
    [InlineData("# Titre\n\nUn *petit* texte.", "Headline:Titre|Paragraph:Un petit texte.")]
    [InlineData("## Inter\n\n- un\n- deux", "Heading:Inter|ListItem:un|ListItem:deux")]
    [InlineData("> Cité\n> encore", "BlockQuotation:Cité\nencore")]
    [InlineData("Un\r\ndeux.", "Paragraph:Un\ndeux.")]
    [InlineData("A [lien](http://x.fr) ici", "Paragraph:A lien ici")]
    [InlineData("![Le pont](p.jpg)", "Caption:Le pont")]
    [InlineData("A &amp; B &eacute;t&eacute;", "Paragraph:A & B été")]
    [InlineData("A `code` B", "Paragraph:A \uFFFC B")]
    [InlineData("```\nx = 1\n```\n\nB", "Code:```\nx = 1\n```|Paragraph:B")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "TableCell:a|TableCell:b|TableCell:c|TableCell:d")]
    [InlineData("<figure><img src=x><figcaption>Le pont</figcaption></figure>", "Caption:Le pont")]
    [InlineData("<script>var a = 1;</script>", "Code:<script>var a = 1;</script>")]
    [InlineData("---\ntitle: Le pont\ndescription: \"Il \\\"rouvre\\\"\"\nauthor: Anne\n---\nTexte.", "Headline:Le pont|Standfirst:Il \"rouvre\"|Byline:Anne|Paragraph:Texte.")]
    [InlineData("---\ntitre: Le pont\nimage: {src: a.jpg, caption: La foule}\n---\n# Autre", "Headline:Le pont|Caption:La foule|Heading:Autre")]
    [InlineData("Par Anne Dubreuil\n\nParis, 13 mai (AFP) -\n\nTexte.", "Byline:Par Anne Dubreuil|Dateline:Paris, 13 mai (AFP) -|Paragraph:Texte.")]
    [InlineData("un\\*deux\\_trois", "Paragraph:un*deux_trois")]
    public void Blocks_are_what_they_are_in_the_story(string text, string blocks) => Blocks("a.md", text).Should().Be(blocks);

    [Theory]
    [InlineData("Titre\n\nUn texte.\n\nEncore un.", "Headline:Titre|Paragraph:Un texte.|Paragraph:Encore un.")]
    [InlineData("Un\ndeux\n\ntrois", "Paragraph:Un\ndeux|Paragraph:trois")]
    [InlineData("---\ntitle: Le pont\n---\nTexte.", "Headline:Le pont|Paragraph:Texte.")]
    [InlineData("", "")]
    public void Plain_text_is_parted_by_blank_lines(string text, string blocks) => Blocks("a.txt", text).Should().Be(blocks);

    [Fact]
    public void In_a_text_with_long_lines_every_line_is_a_block() =>
        Blocks("a.txt", $"Titre\n{new string('a', 121)}\nFin").Split('|').Should().HaveCount(3);

    [Theory]
    [InlineData("# Été 😀\r\n\r\nLe **pont** rouvre.", "rouvre")]
    [InlineData("\tcode\n\nAvant e\u0301te\u0301 &nbsp; le pont", "pont")]
    [InlineData("---\ntitle: 'Le pont'\n---\n\nRien", "pont")]
    [InlineData("- un\n  - deux [trois](x) quatre", "quatre")]
    [InlineData("> a\n> b *c d* e", "d")]
    public void A_word_leads_back_to_where_it_stands_in_the_file(string text, string word)
    {
        var document = Reader.Read(new("a.md", text), configuredLanguage: null).Document;
        var span = new TextSpan(document.Prose.LastIndexOf(word, StringComparison.Ordinal), word.Length);

        document.Map.ToSource(span).Should().Be(new SourceSpan(text.LastIndexOf(word, StringComparison.Ordinal), word.Length));
    }

    [Theory]
    [InlineData("a.md", "---\ndate: 2026-03-12T10:00:00+01:00\nlang: fr-FR\n---\nText of the day.", "2026-03-12", Origin.FrontMatter, "fr", Origin.FrontMatter)]
    [InlineData("2026-03-11-pont.md", "Texte de la ville et du pont.", "2026-03-11", Origin.FileName, "fr", Origin.Text)]
    [InlineData("a.en.txt", "Paris, le 13 janvier 2022 (AFP) - Texte de la ville.", "2022-01-13", Origin.Dateline, "en", Origin.FileName)]
    [InlineData("a.txt", "LONDON, May 22, 2012 (Reuters) - The text of the day.", "2012-05-22", Origin.Dateline, "en", Origin.Text)]
    public void Date_and_language_are_found_and_said_from_where(string path, string text, string day, Origin dayFrom, string language, Origin languageFrom)
    {
        var metadata = Reader.Read(new(path, text), configuredLanguage: null).Document.Metadata;

        metadata.Published.Should().Be(new Stated<DateOnly>(DateOnly.Parse(day), dayFrom));
        metadata.Language.Should().Be(new Stated<string>(language, languageFrom));
    }

    [Fact]
    public void Nesting_deeper_than_the_parser_allows_is_read_as_prose() =>
        Reader.Read(new("a.md", new string('>', 5_000) + " fin"), configuredLanguage: null).Document.Prose.Should().Contain("fin");

    static string Blocks(string path, string text)
    {
        var document = Reader.Read(new(path, text), configuredLanguage: null).Document;
        return string.Join('|', document.Blocks.Select(block => $"{block.Kind}:{document.Prose.Substring(block.Span.Start, block.Span.Length)}"));
    }
}
