using NewsLint.Articles;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class TableTotal : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/table-total",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("Un tableau dont la ligne « Total » n'est pas la somme des autres", "A table whose \"Total\" row or column is not the sum of the others"),
        Why = (
            "La ligne ou la colonne qui s'appelle Total additionne ce qui est au-dessus ou à gauche. Les arrondis sont admis.",
            "The row or column called Total adds up what is above it or to its left. Rounding is let pass."),
        Examples =
        [
            "| Ville | Voix |\n|---|---|\n| Pau | 120 |\n| Dax | 80 |\n| Total | [|210|] |\n\nLe vote a eu lieu dimanche dans les deux villes.\n",
            "| Town | Men | Women | Total |\n|---|---|---|---|\n| Hull | 20 | 30 | 50 |\n| Bath | 10 | 15 | [|35|] |\n\nThe count was made on Sunday in both towns.\n",
            "| Ville | Voix |\n|---|---|\n| Pau | 120 |\n| Dax | 80 |\n| Total | 200 |\n\nLe vote a eu lieu dimanche dans les deux villes.\n",
            "| Town | Share | Total |\n|---|---|---|\n| Hull | 20 % | 500 |\n| Bath | 10 % | 300 |\n\nThe count was made on Sunday in both towns.\n",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var table in NumberTable.Of(article))
        {
            for (var row = 1; row < table.Rows.Count; row++)
            {
                if (NumberTable.IsTotal(article, table.Rows[row][0]) && row >= 2)
                {
                    for (var column = 1; column < table.Rows[row].Length; column++)
                    {
                        if (Judge(table, row, column, [.. Enumerable.Range(1, row - 1).Select(above => table.Number(above, column))]) is { } finding)
                            yield return finding;
                    }
                }
                else if (NumberTable.IsTotal(article, table.Rows[0][^1]) && table.Rows[row].Length == table.Rows[0].Length && table.Rows[row].Length >= 4)
                {
                    var last = table.Rows[row].Length - 1;
                    if (Judge(table, row, last, [.. Enumerable.Range(1, last - 1).Select(left => table.Number(row, left))]) is { } finding)
                        yield return finding;
                }
            }
        }
    }

    /// <summary>Something to say where all parts and the total are bare numbers that do not add up.</summary>
    Finding? Judge(NumberTable table, int row, int column, double?[] parts)
    {
        if (table.Number(row, column) is not { } total || parts.Length < 2 || parts.Contains(null))
            return null;

        var sum = parts.Sum(part => part!.Value);
        var slack = parts.Append(total).All(number => number % 1 == 0) ? 0 : 0.06 * (parts.Length + 1);
        return Math.Abs(sum - total) <= slack + 1e-9 ? null
            : Flag(table.Rows[row][column], Sums.Say(number => $"{string.Join(" + ", parts.Select(part => number(part!.Value)))} = {number(sum)}.", number => $"{string.Join(" + ", parts.Select(part => number(part!.Value)))} = {number(sum)}."));
    }
}
