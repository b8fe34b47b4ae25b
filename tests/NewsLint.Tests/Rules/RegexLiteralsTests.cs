using System.Text.RegularExpressions;
using FsCheck.Xunit;
using NewsLint.Rules.Pages;

namespace NewsLint.Tests.Rules;

/// <summary>What a regular expression waits for: a text that every match holds, or several of which it holds one.</summary>
public sealed class RegexLiteralsTests
{
    [Theory]
    [InlineData("utm_(source|medium)=", "medium|source")]
    [InlineData("^(?:Publié|Mis à jour) le \\d{1,2}", "Mis à jour|Publié")]
    [InlineData("https?://(localhost|127\\.0)", "127.0|localhost")]
    [InlineData("^={7}$", "=======")]
    [InlineData("x{2,5}y", "xx")]
    [InlineData("XXX+", "XXX")]
    [InlineData("ab?c", "a")]
    [InlineData("(?:long)?er", "er")]
    [InlineData("a|bc", "a|bc")]
    [InlineData("a|\\d", "")]
    [InlineData("(?<=Vingt-Sept [^.]{0,9})\\bConseil", "Conseil")]
    [InlineData("Conseil(?! de l'Europe)", "Conseil")]
    [InlineData("(?<flag>chat) noir", " noir")]
    [InlineData("(le )+noir", "noir")]
    [InlineData("\\p{Lu}eau", "eau")]
    [InlineData("\\{\\{ ?[\\w.]{1,40} ?\\}\\}", "{{")]
    [InlineData("[abc]|d", "")]
    [InlineData("[]x]y", "y")]
    [InlineData("\\.\\d+", ".")]
    [InlineData("{x}", "{x}")]
    [InlineData("(?i)embargo", "")]
    [InlineData("\\u00e9t\\u00e9", "")]
    [InlineData("(a)\\1", "")]
    [InlineData("[a-z-[aeiou]]x", "")]
    [InlineData("", "")]
    public void Every_match_holds_one(string pattern, string literals) =>
        string.Join('|', RegexLiterals.Of(pattern)).Should().Be(literals);

    [Fact]
    public void Deep_groups_and_many_alternatives_are_given_up()
    {
        RegexLiterals.Of(new string('(', 100_000) + "a" + new string(')', 100_000)).Should().BeEmpty();
        RegexLiterals.Of(string.Join('|', Enumerable.Range(100, 200))).Should().BeEmpty();
    }

    [Property(MaxTest = 500)]
    public void No_match_is_without_one(int[] choices)
    {
        string[] parts = ["a", "bc", "(?:d|ef)", "(g|h)?", "[ij]", "k{2}", "l{0,2}", "m+", "n*", "\\d", "|", "(?=o)", "(?:pq|r(?:s|tu))", "\\.", "^", "v?"];
        var pattern = string.Concat(choices.Take(6).Select(choice => parts[Math.Abs(choice % parts.Length)]));
        var literals = RegexLiterals.Of(pattern);

        foreach (var text in Texts(choices).Where(text => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))))
            literals.Should().Match(all => !all.Any() || all.Any(literal => text.Contains(literal, StringComparison.Ordinal)), $"\"{pattern}\" matches \"{text}\"");
    }

    /// <summary>Texts of the letters that the patterns are made of.</summary>
    static IEnumerable<string> Texts(int[] choices)
    {
        var random = new Random(choices.Aggregate(17, (sum, choice) => unchecked((sum * 31) + choice)));
        for (var i = 0; i < 60; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abcdefghijkklmnopqrstuv1."[random.Next(25)]));
    }
}
