using NewsLint.Text;

namespace NewsLint.Languages.Quantities;

/// <summary>A number that a story gives, with its unit or the thing it counts.</summary>
/// <param name="First">The first token of the number, or of the sign before it.</param>
/// <param name="Last">The last token of the number and its unit.</param>
/// <param name="Value">In the unit it is given in: 3.5 million is 3,500,000.</param>
/// <param name="Step">What the last figure counts: a tenth of a million in 3.5 million.</param>
/// <param name="Bound">How near it is said to be.</param>
public sealed record Quantity(int First, int Last, double Value, double Step, Bound Bound)
{
    const double Roughness = 0.1;

    /// <summary>The number alone, its multiplier included.</summary>
    public required TextSpan NumberPlace { get; init; }

    /// <summary>The number with its unit.</summary>
    public required TextSpan Span { get; init; }

    public Unit? Unit { get; init; }

    /// <summary>The token of the noun that is counted; -1 for none.</summary>
    public int Counted { get; init; } = -1;

    /// <summary>Where that noun ends in the prose; 0 for none.</summary>
    public int CountedEnd { get; init; }

    /// <summary>What its words multiply its figures by: a million in 3.5 million.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The first of two numbers, which leaves its unit and its million to the second: "from 3 to 4 million euros".</summary>
    public Quantity SharingWith(Quantity second) =>
        Unit is null && Scale == 1 && second.Scale > 1 && Value < second.Scale
            ? this with { Value = Value * second.Scale, Step = Step * second.Scale, Scale = second.Scale, Unit = second.Unit }
            : this with { Unit = Unit ?? second.Unit };

    /// <summary>What the figures may stand for when they were rounded to their last one, round hundreds and thousands to their last figure that is no zero.</summary>
    public Interval Rounded
    {
        get
        {
            var step = Step;
            while (step >= 1 && step * 100 <= Value && Value % (step * 10) < 1e-9 * Value)
                step *= 10;
            step = step >= 100 || Step >= 1000 || Step < 1 ? step : Step;
            return new(Value - (step / 2), Value + (step / 2));
        }
    }

    /// <summary>The same for things that are counted one by one: 28 is 28, but 2,800 may be 2,750.</summary>
    public Interval AsCount => Step == 1 && Rounded.High - Rounded.Low <= 1 ? Interval.Of(Value) : Rounded;

    /// <summary>What it may stand for, approximation words taken at their word.</summary>
    public Interval Range => Bound switch
    {
        Bound.About => new(Value * (1 - Roughness), Value * (1 + Roughness)),
        Bound.Nearly => new(Value * (1 - Roughness), Value),
        Bound.AtLeast => new(Value, double.PositiveInfinity),
        Bound.AtMost => new(double.NegativeInfinity, Value),
        _ => Interval.Of(Value),
    };
}
