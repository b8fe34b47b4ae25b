using NewsLint.Articles;
using NewsLint.Bench;
using NewsLint.Languages;
using NewsLint.Tests.House;

namespace NewsLint.Tests.Quantities;

/// <summary>The quantities of sentences of our own, labelled by hand: <c>[12 000 habitants = 12000 +habitants]</c>.</summary>
public sealed class QuantityTests
{
    /// <summary>The share of labelled expressions that must be read right.</summary>
    const double Wanted = 0.97;

    [Theory, InlineData("fr"), InlineData("en")]
    public void Quantities_are_read_as_labelled(string language)
    {
        var (right, all, wrong) = (0, 0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, $"tests/NewsLint.Tests/Quantities/quantities.{language}.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (prose, wanted) = (Unmarked(line), Marks(line));
            var read = Marks(QuantityNotation.Mark(new Article(new Example(prose, []).ToDocument(), NewsLanguage.Of(language))));
            all += Math.Max(1, wanted.Union(read).Count());
            right += wanted.Intersect(read).Count() + (wanted.Length + read.Length == 0 ? 1 : 0);
            if (!wanted.SequenceEqual(read))
                wrong.Add($"{prose} → {string.Join(" | ", read)}");
        }

        all.Should().BeGreaterThan(300);
        ((double)right / all).Should().BeGreaterThanOrEqualTo(Wanted, string.Join('\n', wrong));
    }

    static string[] Marks(string marked) => [.. marked.Split('[').Skip(1).Select(part => part[..part.IndexOf(']', StringComparison.Ordinal)])];

    static string Unmarked(string marked)
    {
        var parts = marked.Split('[', ']');
        return string.Concat(parts.Select((part, index) => index % 2 == 0 ? part : part[..part.IndexOf(" = ", StringComparison.Ordinal)]));
    }
}
