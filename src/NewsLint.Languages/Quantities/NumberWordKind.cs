namespace NewsLint.Languages.Quantities;

enum NumberWordKind : byte
{
    None,
    Cardinal,
    Multiplier,
    Collective,
    Fraction,
}
