using System.Globalization;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Quantities;

/// <summary>The words of numbers of <c>dictionaries/number-words.txt</c>.</summary>
sealed class NumberWords
{
    static readonly Lazy<NumberWords> French = new(() => new("fr")), English = new(() => new("en"));

    readonly string language;
    readonly Dictionary<string, NumberWord> words = new(StringComparer.Ordinal);

    NumberWords(string language)
    {
        this.language = language;
        foreach (var parts in WordFile.Lines("number-words").Select(line => line.Split(' ')).Where(parts => parts[0] == language))
        {
            foreach (var pair in parts[2..].Select(part => part.Split(':')))
                words.Add(pair[0], new(Enum.Parse<NumberWordKind>(parts[1], ignoreCase: true), double.Parse(pair[1], CultureInfo.InvariantCulture)));
        }
    }

    public static NumberWords Of(string language) => (language == "fr" ? French : English).Value;

    /// <summary>What a word is in numbers; worked out once.</summary>
    public NumberWord Read(KnownWord word)
    {
        if (word.AsNumber is not { } known)
        {
            known = words.TryGetValue(word.Folded, out var found) ? found : Joined(word.Folded);
            word.AsNumber = known;
            word.Lacks |= known.Kind is NumberWordKind.None ? WordLack.Number : WordLack.None;
        }

        return known;
    }

    /// <summary>"vingt-trois", "quatre-vingt-dix", "twenty-five".</summary>
    NumberWord Joined(string word)
    {
        if (!word.Contains('-', StringComparison.Ordinal))
            return default;

        if (WithUnit(word) is { } measure)
            return measure;

        var total = 0.0;
        foreach (var part in word.Split('-'))
        {
            if (part is "et" or "and")
                continue;
            if (part is "un" or "une" or "one" && total >= 20)
                total += 1;
            else if (!words.TryGetValue(part, out var value) || value.Kind is not (NumberWordKind.Cardinal or NumberWordKind.Multiplier))
                return default;
            else
                total = value.Kind is NumberWordKind.Multiplier ? Math.Max(1, total) * value.Value : total % 100 == 4 && value.Value == 20 ? total + 76 : total + value.Value;
        }

        return new(NumberWordKind.Cardinal, total);
    }

    /// <summary>"20-mile", "six-day", "12-year-old"</summary>
    NumberWord? WithUnit(string word)
    {
        var parts = word.Split('-');
        if (Units.Of(language).Of(parts.Length > 2 && parts[2] is not "old" ? $"{parts[1]}_{parts[2]}" : parts[1]) is null)
            return null;
        if (words.TryGetValue(parts[0], out var number))
            return number.Kind is NumberWordKind.Cardinal or NumberWordKind.One ? number with { Kind = NumberWordKind.WithUnit } : null;
        return FigureText.Read(parts[0], isFrench: false) is { } figures && figures.Length == parts[0].Length ? new(NumberWordKind.WithUnit, figures.Value) : null;
    }
}
