using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A table of a story, cell by cell; empty cells are left out of their rows by the reader, so that such rows have fewer.</summary>
/// <param name="Article">The story.</param>
/// <param name="Rows">The places of the cells; the first row is the heading.</param>
sealed record NumberTable(Article Article, IReadOnlyList<TextSpan[]> Rows)
{
    public static IEnumerable<NumberTable> Of(Article article)
    {
        var (rows, row) = (new List<TextSpan[]>(), new List<TextSpan>());
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Kind is not BlockKind.TableCell)
                continue;

            row.Add(article.Blocks[i].Span);
            if (i + 1 < article.Blocks.Length && article.Blocks[i + 1].Kind is BlockKind.TableCell && Between(article, i) == 0)
                continue;

            rows.Add([.. row]);
            row.Clear();
            if (i + 1 == article.Blocks.Length || article.Blocks[i + 1].Kind is not BlockKind.TableCell || Between(article, i) > 2)
            {
                if (rows.Count > 2)
                    yield return new(article, rows);
                rows = [];
            }
        }
    }

    /// <summary>How many line ends of the source stand between a block and the next: none inside a row, two around the line under a heading.</summary>
    static int Between(Article article, int block)
    {
        var map = article.Document.Map;
        var (end, start) = (map.ToSource(article.Blocks[block].Span).End, map.ToSource(article.Blocks[block + 1].Span).Start);
        return end >= start ? 0 : article.Document.Source.Content.AsSpan(end, start - end).Count('\n');
    }

    public static bool IsTotal(Article article, TextSpan cell) => article[cell].Trim(" *_") is "Total" or "TOTAL" or "total" or "Ensemble" or "Somme" or "Sum" or "All";

    /// <summary>The bare number of a cell; none for a cell with anything else in it, or without it.</summary>
    public double? Number(int row, int column)
    {
        if (column >= Rows[row].Length || Rows[row].Length != Rows[0].Length)
            return null;
        return StoryQuantities.Of(Article).At(Rows[row][column].Start) is { Unit: null } quantity && quantity.Span == Rows[row][column] ? quantity.Value : null;
    }
}
