namespace NewsLint.Languages.Quantities;

/// <summary>All the values that a figure may stand for, from the least to the greatest.</summary>
public readonly record struct Interval(double Low, double High)
{
    public static Interval Of(double value) => new(value, value);

    /// <summary>True when some value of the one may be some value of the other; a hair's breadth counts for nothing.</summary>
    public bool Meets(Interval other) => IsAtMost(Low, other.High) && IsAtMost(other.Low, High);

    static bool IsAtMost(double one, double other) => one <= other || one - other <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)));

    public static Interval operator +(Interval one, Interval other) => new(one.Low + other.Low, one.High + other.High);

    public static Interval operator -(Interval one, Interval other) => new(one.Low - other.High, one.High - other.Low);

    public static Interval operator *(Interval one, Interval other)
    {
        var (a, b, c, d) = (one.Low * other.Low, one.Low * other.High, one.High * other.Low, one.High * other.High);
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    /// <summary>The quotient of an interval that holds no zero; all numbers for one that does.</summary>
    public static Interval operator /(Interval one, Interval other) =>
        other.Low <= 0 && other.High >= 0 ? new(double.NegativeInfinity, double.PositiveInfinity) : one * new Interval(1 / other.High, 1 / other.Low);
}
