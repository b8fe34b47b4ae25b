using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>Numbers as a message shows them: <c>11 000</c> in French, <c>11,000</c> in English.</summary>
static class Sums
{
    static readonly NumberFormatInfo French = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," }, English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    /// <summary>A message with its numbers written as each language writes them.</summary>
    public static Wording Say(Func<Func<double, string>, string> french, Func<Func<double, string>, string> english) =>
        (french(number => Format(number, French)), english(number => Format(number, English)));

    static string Format(double number, NumberFormatInfo format) => Math.Round(number, Math.Abs(number) >= 100 ? 0 : Math.Abs(number) >= 10 ? 1 : 2).ToString("#,0.##", format);

    /// <summary>True for two quantities of one kind: both bare numbers, or of the same unit.</summary>
    public static bool AreAlike(Quantity one, Quantity other) => one.Unit == other.Unit;
}
