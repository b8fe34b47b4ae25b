namespace NewsLint.Languages.Quantities;

/// <summary>A unit of measure.</summary>
/// <param name="Kind">What it measures: <c>length</c>, <c>money</c>, <c>share</c>. Values of one kind can be compared, sums of money apart.</param>
/// <param name="Name">In English.</param>
/// <param name="Sizes">In the base of its kind; two where two units bear the name.</param>
/// <param name="Zero">Where its zero lies in the base.</param>
/// <param name="PerEuro">How many of a currency one euro has been worth since 1999; none where the list does not say.</param>
public sealed record Unit(string Kind, string Name, double[] Sizes, double Zero, Interval? PerEuro)
{
    public bool IsPercent => Name == "percent";

    public bool IsMoney => Kind == "money";

    public bool IsYear => Name == "year";
}
