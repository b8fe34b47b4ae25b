using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsLint.Articles;
using NewsLint.Workspace.Formats;

namespace NewsLint.Tests.Workspace;

/// <summary>What holds for any text whatever.</summary>
public sealed class PositionProperties
{
    static readonly StoryReader Reader = new(new(), published: null, language: "fr");

    static readonly string[] Pieces =
    [
        "pont", "Le ", "l'été ", "😀", "e\u0301", " ", "\n", "\r\n", "\n\n", "\r\n\r\n", "**", "*", "_", "`", "```\n", "# ", "## ", "> ", "- ", "1. ", "[", "](x.fr)", "![", "&amp;", "&eacute;", "&#233;", "&nope;",
        "\\*", "\t", "|", "|---|\n", "<b>", "</b>", "<!-- c -->", "<br>", "<script>", "</script>", "« ", " »", "\"", "’", "'", "12 000 ", "12 h 30", "http://a.fr/b", "---\n", "title: x\n", "...", ".", ",", ":", "\0", "\uFEFF", "\u00AD", "\uD83D",
    ];

    public static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(Arbitrary = [typeof(PositionProperties)], MaxTest = 2_000)]
    public void Every_token_of_Markdown_stands_in_the_file_where_the_map_says(string text) => Hold("a.md", text);

    [Property(Arbitrary = [typeof(PositionProperties)], MaxTest = 1_000)]
    public void Every_token_of_plain_text_stands_in_the_file_where_the_map_says(string text) => Hold("a.txt", text);

    static void Hold(string path, string text)
    {
        Article article;
        try
        {
            article = Reader.Read(new(path, text), configuredLanguage: null);
        }
        catch (NewsLint.Rules.InputException)
        {
            return; // Front matter that is no YAML.
        }

        var map = article.Document.Map;
        var end = 0;
        foreach (var token in article.Tokens)
        {
            var source = map.ToSource(token.Span);
            token.Start.Should().BeGreaterThanOrEqualTo(end);
            source.Start.Should().BeGreaterThanOrEqualTo(0);
            source.End.Should().BeLessThanOrEqualTo(text.Length);
            if (map.IsVerbatim(token.Span))
                text.Substring(source.Start, source.Length).Should().Be(article[token].ToString());
            end = token.End;
        }

        article.Sentences.Sum(sentence => sentence.Tokens.End.Value - sentence.Tokens.Start.Value).Should().Be(article.Tokens.Length);
        foreach (var mark in article.QuoteMarks.Where(mark => mark.Partner != QuoteMark.NoPartner))
            article.QuoteMarks[article.QuoteMarks[mark.Partner].Partner].Should().Be(mark);
    }
}
