using System.Security.Cryptography;
using System.Text;

namespace NewsLint.GitHub.Reviews;

/// <summary>Tells a finding again in a later run: the rule, the file and the words, never the lines.</summary>
static class Fingerprint
{
    const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    const int Length = 15;

    /// <param name="ruleId">The rule.</param>
    /// <param name="path">The file, with forward slashes.</param>
    /// <param name="words">What the finding stands on.</param>
    /// <param name="partner">What its first evidence stands on; empty for none.</param>
    public static string Of(string ruleId, string path, string words, string partner)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{ruleId}\0{path}\0{Normal(words)}\0{Normal(partner)}"));
        return string.Create(Length, hash, static (digits, bytes) =>
        {
            for (var i = 0; i < digits.Length; i++)
                digits[i] = Digits[bytes[i] & 31];
        });
    }

    /// <summary>Composed, in lower case, every run of spaces one space.</summary>
    static string Normal(string text) => string.Join(' ', Composed(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException) // half a surrogate pair
        {
            return text;
        }
    }
}
