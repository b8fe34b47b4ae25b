using FsCheck;
using FsCheck.Xunit;
using NewsLint.Rules.Quotations;

namespace NewsLint.Tests.Quotations;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("a b c", "x a b c y", 3, "")]
    [InlineData("a b c", "x a z c y", 3, "b>z")]
    [InlineData("a b c d", "x a c d y", 4, "b>")]
    [InlineData("a c d", "x a b c d y", 4, ">b")]
    [InlineData("de bonne humeur", "x de bonne jumeur y", 3, "humeur>jumeur")]
    [InlineData("de bonne humeur", "x de bonne y", 3, "humeur>")]
    public void A_wording_is_laid_over_the_nearest_stretch(string wording, string other, int stretch, string changes)
    {
        var found = WordDifference.Between([.. wording.Split(' ')], [.. other.Split(' ')]);
        string.Join(' ', found.Changes.Select(change => $"{change.Short}>{change.Long}")).Should().Be(changes);
        found.First.Should().Be(1);
        found.Shared.Should().Be(wording.Split(' ').Length - found.Changes.Count(change => change.Short.Length > 0));
        (found.Last - found.First + 1).Should().BeLessThanOrEqualTo(stretch + 1);
    }

    /// <summary>Whatever the words, the shorter wording is the shared words and its side of the changes.</summary>
    [Property]
    public void Nothing_of_the_wording_is_lost(byte[] wording, byte[] other)
    {
        var (one, two) = (wording.Select(Word).ToArray(), other.Select(Word).ToArray());
        var found = WordDifference.Between([.. one], [.. two]);
        (found.Shared + found.Changes.Sum(change => change.Short.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)).Should().Be(one.Length);

        static string Word(byte value) => $"w{value % 5}";
    }
}
