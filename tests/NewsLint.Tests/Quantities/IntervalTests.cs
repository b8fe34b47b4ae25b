using FluentAssertions;
using NewsLint.Languages.Quantities;
using Xunit;

namespace NewsLint.Tests.Quantities;

public class IntervalTests
{
    [Theory]
    [InlineData(7, 7, 500, double.PositiveInfinity, false)]
    [InlineData(501, 501, 500, double.PositiveInfinity, true)]
    [InlineData(7, 7, double.NegativeInfinity, 5, false)]
    [InlineData(3, 3, double.NegativeInfinity, 5, true)]
    [InlineData(1, 3, 3, 4, true)]
    [InlineData(1, 2.9, 3, 4, false)]
    [InlineData(0.1 + 0.2, 0.1 + 0.2, 0.3, 0.3, true)]
    public void Values_that_both_may_be_make_two_intervals_meet(double low, double high, double otherLow, double otherHigh, bool expected)
    {
        var (one, other) = (new Interval(low, high), new Interval(otherLow, otherHigh));

        one.Meets(other).Should().Be(expected);
        other.Meets(one).Should().Be(expected);
    }
}
