namespace NewsLint.Languages.Quantities;

enum NumberWordKind : byte
{
    None,
    One,
    Cardinal,
    Multiplier,
    Collective,
    Fraction,

    /// <summary>A number and a unit in one word: 20-mile, six-day, 12-year-old.</summary>
    WithUnit,
}
