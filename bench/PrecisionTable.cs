using System.Globalization;

namespace NewsLint.Bench;

/// <summary><c>bench/precision.md</c>: what was read of every rule's findings in the press, and how much of it was right.</summary>
sealed class PrecisionTable
{
    const string Header = "| rule | language | level | findings | read | right | precision | 95 % interval | date | fingerprint |";

    readonly SortedDictionary<(string Rule, string Language), Row> rows = [];

    /// <param name="Findings">How many there were in the press.</param>
    /// <param name="Fingerprint">Of all of them: another one says that the row is stale.</param>
    public sealed record Row(string Rule, string Language, string Level, int Findings, int Read, int Right, string Date, string Fingerprint)
    {
        public double Precision => Read == 0 ? 0 : (double)Right / Read;

        /// <summary>Wilson's interval for a share (Wilson 1927), which holds for small samples and shares near 1.</summary>
        public (double Low, double High) Interval
        {
            get
            {
                const double z = 1.96;
                var n = (double)Read;
                if (n == 0)
                    return (0, 1);

                var middle = (Precision + (z * z / (2 * n))) / (1 + (z * z / n));
                var half = z / (1 + (z * z / n)) * Math.Sqrt((Precision * (1 - Precision) / n) + (z * z / (4 * n * n)));
                return (Math.Max(0, middle - half), Math.Min(1, middle + half));
            }
        }
    }

    public IEnumerable<Row> Rows => rows.Values;

    public Row? Find(string rule, string language) => rows.GetValueOrDefault((rule, language));

    public void Set(Row row) => rows[(row.Rule, row.Language)] = row;

    public static PrecisionTable Read(string path)
    {
        var table = new PrecisionTable();
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var rule, var language, var level, var findings, var read, var right, _, _, var date, var fingerprint, ""] && rule.Contains('/', StringComparison.Ordinal))
                table.Set(new(rule, language, level, int.Parse(findings, CultureInfo.InvariantCulture), int.Parse(read, CultureInfo.InvariantCulture), int.Parse(right, CultureInfo.InvariantCulture), date, fingerprint));
        }

        return table;
    }

    static string Share(Row row) => row.Read == 0 ? "– | –" : string.Create(
        CultureInfo.InvariantCulture,
        $"{100 * row.Precision:F1} % | {100 * row.Interval.Low:F0} – {100 * row.Interval.High:F0} %");

    public void Write(string path, string introduction)
    {
        var lines = rows.Values.Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"| {row.Rule} | {row.Language} | {row.Level} | {row.Findings} | {row.Read} | {row.Right} | {Share(row)} | {row.Date} | {row.Fingerprint} |"));
        File.WriteAllText(path, $"{introduction.TrimEnd()}\n\n{Header}\n|---|---|---|---:|---:|---:|---:|---:|---|---|\n{string.Join('\n', lines)}\n");
    }
}
