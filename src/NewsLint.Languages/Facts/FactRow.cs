using System.Globalization;

namespace NewsLint.Languages.Facts;

/// <summary>A fact and the time in which it is one.</summary>
public sealed class FactRow
{
    /// <summary>The columns that every table ends with: from, to, as of, source.</summary>
    const int TailLength = 4;

    readonly string[] columns;

    /// <param name="line">A line of a file in <c>dictionaries/facts/</c>.</param>
    /// <exception cref="FormatException">It has no dates where they belong.</exception>
    internal FactRow(string line)
    {
        columns = line.Split('\t');
        if (columns.Length <= TailLength)
            throw new FormatException($"A row of facts has too few columns: {line}");
        (From, To, AsOf, Source) = (Day(columns[^4]), Day(columns[^3]), Day(columns[^2]) ?? throw new FormatException($"A row of facts does not say as of when: {line}"), columns[^1]);
    }

    /// <summary>The first column: what the row is about.</summary>
    public string Key => columns[0];

    /// <summary>The first day on which it is so; none for always.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day on which it is no longer so; none where it still is.</summary>
    public DateOnly? To { get; }

    /// <summary>The day until which it is known to be so.</summary>
    public DateOnly AsOf { get; }

    public string Source { get; }

    /// <summary>How many columns stand before the dates.</summary>
    public int Length => columns.Length - TailLength;

    /// <summary>A column as it is written; empty where it has nothing.</summary>
    public string this[int column] => columns[column] is "-" ? "" : columns[column];

    /// <summary>The values of a column.</summary>
    public string[] Values(int column) => this[column] is { Length: > 0 } text ? text.Split(" | ") : [];

    /// <summary>True when it is so on a day, or may be some days before or after; without a day, when it ever was.</summary>
    public bool Holds(DateOnly? day, int slack = 0) =>
        day is not { } on || ((From is not { } from || from.AddDays(-slack) <= on) && (To is not { } to || on < to.AddDays(slack)));

    static DateOnly? Day(string column) => column == "-" ? null : DateOnly.ParseExact(column, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
