using NewsLint.Text;

namespace NewsLint.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 2, 1, 3)]
    [InlineData("😀é\nx", 3, 1, 4)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    public void Lines_and_columns_count_from_one_in_UTF_16_units(string text, int position, int line, int column) =>
        new LineIndex(text)[position].Should().Be(new LinePosition(line, column));

    [Fact]
    public void The_text_of_a_line_has_no_line_break() =>
        new LineIndex("one\r\ntwo\n").TextOf(1).ToString().Should().Be("one");
}
