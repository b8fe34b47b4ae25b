using System.Security.Cryptography;
using System.Text;

namespace NewsLint.GitHub;

static class GitBlob
{
    /// <summary>The name that git gives to a file's content.</summary>
    public static string HashOf(byte[] content)
    {
#pragma warning disable CA5350 // Git's own naming, no safeguard.
        return Convert.ToHexStringLower(SHA1.HashData([.. Encoding.ASCII.GetBytes($"blob {content.Length}\0"), .. content]));
#pragma warning restore CA5350
    }
}
