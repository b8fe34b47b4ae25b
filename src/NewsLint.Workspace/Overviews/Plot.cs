using System.Globalization;
using System.Text;

namespace NewsLint.Workspace.Overviews;

/// <summary>Drawings as SVG. Each has its figures in a table beside it, so that it need not be seen.</summary>
static class Plot
{
    const int Width = 960, RowHeight = 26, LabelWidth = 300, ColumnsHeight = 200, Bottom = 24;

    /// <summary>A bar for each row, the values written at their ends.</summary>
    public static string Bars(string title, IReadOnlyList<(string Label, double Value, string Shown)> rows)
    {
        var most = Math.Max(rows.Max(row => row.Value), double.Epsilon);
        var drawn = Open(title, rows.Count * RowHeight);
        for (var i = 0; i < rows.Count; i++)
        {
            var (label, value, shown) = rows[i];
            var (y, length) = (i * RowHeight, (Width - LabelWidth - 70) * value / most);
            drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 8}\" y=\"{y + 17}\" text-anchor=\"end\">{Html.Text(Short(label))}</text><rect class=\"bar\" x=\"{LabelWidth}\" y=\"{y + 4}\" width=\"{Math.Max(length, 1):F1}\" height=\"{RowHeight - 8}\" rx=\"2\"/><text x=\"{LabelWidth + length + 6:F1}\" y=\"{y + 17}\">{Html.Text(shown)}</text>");
        }

        return drawn.Append("</svg>").ToString();
    }

    /// <summary>A column for each value, from left to right; the first and the last are named, and the highest.</summary>
    public static string Columns(string title, IReadOnlyList<(string Label, double Value)> columns, Func<double, string> shown)
    {
        var most = Math.Max(columns.Max(column => column.Value), double.Epsilon);
        var (drawn, step) = (Open(title, ColumnsHeight + Bottom), (double)Width / columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var height = (ColumnsHeight - 20) * columns[i].Value / most;
            drawn.Append(CultureInfo.InvariantCulture, $"<rect class=\"bar\" x=\"{i * step:F2}\" y=\"{ColumnsHeight - height:F1}\" width=\"{Math.Max(step - (step > 4 ? 1.5 : 0), 0.5):F2}\" height=\"{height:F1}\"><title>{Html.Text(columns[i].Label)} : {Html.Text(shown(columns[i].Value))}</title></rect>");
        }

        Axis(drawn, columns[0].Label, columns[^1].Label);
        return drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"12\">{Html.Text(shown(most))}</text></svg>").ToString();
    }

    /// <summary>A line through values at even steps.</summary>
    public static string Line(string title, IReadOnlyList<(string Label, double Value)> points, Func<double, string> shown)
    {
        var most = Math.Max(points.Max(point => point.Value), double.Epsilon);
        var (drawn, step) = (Open(title, ColumnsHeight + Bottom), points.Count > 1 ? (Width - 20.0) / (points.Count - 1) : 0);
        var path = points.Select((point, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{10 + (i * step):F1} {ColumnsHeight - ((ColumnsHeight - 24) * point.Value / most):F1}"));
        drawn.Append(CultureInfo.InvariantCulture, $"<g class=\"lines\"><path stroke=\"var(--note)\" d=\"{string.Join(' ', path)}\"/></g>");
        for (var i = 0; i < points.Count; i++)
            drawn.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{10 + (i * step):F1}\" cy=\"{ColumnsHeight - ((ColumnsHeight - 24) * points[i].Value / most):F1}\" r=\"4\" fill=\"var(--note)\"><title>{Html.Text(points[i].Label)} : {Html.Text(shown(points[i].Value))}</title></circle>");
        Axis(drawn, points[0].Label, points[^1].Label);
        return drawn.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"12\">{Html.Text(shown(most))}</text></svg>").ToString();
    }

    /// <summary>A small line for a row of a table.</summary>
    public static string Spark(string title, IReadOnlyList<double> values)
    {
        const int width = 160, height = 24;
        var (most, step) = (Math.Max(values.Max(), double.Epsilon), values.Count > 1 ? (width - 4.0) / (values.Count - 1) : 0);
        var path = values.Select((value, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{2 + (i * step):F1} {height - 2 - ((height - 4) * value / most):F1}"));
        return $"<svg class=\"lines\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{Html.Text(title)}\"><path stroke=\"var(--note)\" d=\"{string.Join(' ', path)}\"/></svg>";
    }

    static void Axis(StringBuilder drawn, string first, string last) => drawn.Append(CultureInfo.InvariantCulture,
        $"<line class=\"axis\" x1=\"0\" x2=\"{Width}\" y1=\"{ColumnsHeight}\" y2=\"{ColumnsHeight}\"/><text x=\"0\" y=\"{ColumnsHeight + 17}\">{Html.Text(first)}</text><text x=\"{Width}\" y=\"{ColumnsHeight + 17}\" text-anchor=\"end\">{Html.Text(last)}</text>");

    static StringBuilder Open(string title, int height) =>
        new($"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Html.Text(title)}\">");

    static string Short(string label) => label.Length > 40 ? $"{label[..39]}…" : label;
}
