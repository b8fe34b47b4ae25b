using System.Security.Cryptography;
using System.Text;

namespace NewsLint.Server;

/// <summary>GitHub's signature of an event: HMAC-SHA-256 of its bytes under the webhook's secret.</summary>
static class Signature
{
    const string Prefix = "sha256=";

    /// <summary>Compared in a time that does not tell how much of it is right.</summary>
    public static bool IsRight(string? header, ReadOnlySpan<byte> body, string secret)
    {
        if (header is null || !header.StartsWith(Prefix, StringComparison.Ordinal) || header.Length != Prefix.Length + (2 * HMACSHA256.HashSizeInBytes))
            return false;

        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(header[Prefix.Length..]), Encoding.ASCII.GetBytes(expected));
    }
}
