using System.Globalization;

namespace NewsLint.Languages.Quantities;

/// <summary>A number in figures as French and English write it: <c>11.000</c>, <c>11 000</c>, <c>8,5</c>, <c>1.5m</c>, <c>20km</c>.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Step">What its last figure counts: 0.1 for 8,5.</param>
/// <param name="Length">How many characters the figures take; letters may follow.</param>
readonly record struct FigureText(double Value, double Step, int Length)
{
    const int MostFigures = 15;

    /// <summary>None for what is no single number: a score, a fraction, a date, a figure that can be read in two ways.</summary>
    public static FigureText? Read(ReadOnlySpan<char> text, bool isFrench)
    {
        Span<char> figures = stackalloc char[MostFigures];
        var (count, decimals, i) = (0, -1, 0);
        for (; i < text.Length && (char.IsAsciiDigit(text[i]) || IsMark(text, i)); i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                if (IsThousands(text, i, isFrench))
                    continue;
                if (decimals >= 0 || text[i] is not ('.' or ',') || IsTwofold(text, i, isFrench))
                    return null;
                decimals = 0;
                continue;
            }

            if (count == MostFigures)
                return null;
            figures[count++] = text[i];
            decimals += decimals >= 0 ? 1 : 0;
        }

        if (count == 0 || (i < text.Length && !char.IsLetter(text[i])) || (count > 1 && figures[0] == '0' && decimals != count - 1))
            return null;
        var step = Math.Pow(10, -Math.Max(0, decimals));
        return new(double.Parse(figures[..count], NumberStyles.None, CultureInfo.InvariantCulture) * step, step, i);
    }

    static bool IsMark(ReadOnlySpan<char> text, int index) => (text[index] is '.' or ',' or '/' or '-' or '–' || Letters.IsThousandsSpace(text[index])) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    /// <summary>True for a mark with three figures after it that parts thousands: every space, the dot in French, the comma in English, and where the mark comes again.</summary>
    static bool IsThousands(ReadOnlySpan<char> text, int index, bool isFrench)
    {
        if (index is 0 or > 3 && !text[..index].ContainsAny('.', ',', ' ') && !Letters.IsThousandsSpace(text[index]))
            return false;
        var figures = 0;
        while (index + 1 + figures < text.Length && char.IsAsciiDigit(text[index + 1 + figures]))
            figures++;
        return figures == 3 && (Letters.IsThousandsSpace(text[index]) || text[index] == (isFrench ? '.' : ',') || text.Count(text[index]) > 1);
    }

    /// <summary>"1,234" in French and "1.234" in English may be thousands in the other's way.</summary>
    static bool IsTwofold(ReadOnlySpan<char> text, int index, bool isFrench)
    {
        var figures = 0;
        while (index + 1 + figures < text.Length && char.IsAsciiDigit(text[index + 1 + figures]))
            figures++;
        return figures == 3 && index <= 3 && text[0] != '0' && text[index] == (isFrench ? ',' : '.');
    }
}
