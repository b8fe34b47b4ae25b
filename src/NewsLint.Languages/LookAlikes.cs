namespace NewsLint.Languages;

/// <summary>Letters of other alphabets that look like Latin ones.</summary>
public static class LookAlikes
{
    /// <summary>Cyrillic and Greek letters that look like Latin ones, and those they look like.</summary>
    const string Foreign = "аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅοΟαΑΒΕΗΙΚΜΝΡΤΥΧΖ", Latin = "aeopcyxijshdABEKMHOPCTYXIJSoOaABEHIKMNPTYXZ";

    /// <summary>From the first letter of the Greek block to the last of the Cyrillic ones.</summary>
    const char FirstForeign = '\u0370', LastForeign = '\u052F';

    /// <summary>False for a text that surely has none.</summary>
    public static bool MayHave(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstForeign, LastForeign);

    /// <summary>The word in Latin letters, if it has both kinds and all of the foreign ones are look-alikes.</summary>
    public static string? InLatin(ReadOnlySpan<char> word)
    {
        var (latin, foreign) = (0, 0);
        foreach (var c in word)
        {
            if (c is < FirstForeign or > LastForeign)
                latin += char.IsLetter(c) ? 1 : 0;
            else if (Foreign.Contains(c, StringComparison.Ordinal))
                foreign++;
            else
                return null;
        }

        return foreign == 0 || latin <= foreign ? null : string.Concat(word.ToString().Select(c => Foreign.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? Latin[index] : c));
    }
}
