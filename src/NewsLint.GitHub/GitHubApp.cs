using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsLint.GitHub.Api;

namespace NewsLint.GitHub;

/// <summary>A GitHub App: it proves who it is with its private key and is given a token for each place where it is installed.</summary>
/// <remarks>docs.github.com, "Generating a JSON Web Token (JWT) for a GitHub App": RS256, ten minutes at most.</remarks>
public sealed class GitHubApp : IDisposable
{
    /// <summary>How long a proof holds, and how long before its end a token is asked for anew.</summary>
    static readonly TimeSpan ProofLife = TimeSpan.FromMinutes(9), Margin = TimeSpan.FromMinutes(2);

    readonly Dictionary<long, (string Token, DateTimeOffset Until)> tokens = [];
    readonly SemaphoreSlim gate = new(1);
    readonly RSA key = RSA.Create();
    readonly string id;
    readonly GitHubAddress address;
    readonly TimeProvider clock;

    /// <param name="id">The app's id or client id.</param>
    /// <param name="privateKey">PEM, as GitHub hands it out.</param>
    /// <param name="address">Where GitHub is; its token is not used.</param>
    /// <param name="clock">What the time is.</param>
    /// <exception cref="ArgumentException">The key is none.</exception>
    public GitHubApp(string id, string privateKey, GitHubAddress address, TimeProvider clock)
    {
        (this.id, this.address, this.clock) = (id, address, clock);
        key.ImportFromPem(privateKey);
    }

    public void Dispose()
    {
        key.Dispose();
        gate.Dispose();
    }

    /// <summary>The address with a token for an installation, kept until it runs out.</summary>
    /// <exception cref="GitHubException">GitHub does not know the app or the installation.</exception>
    public async Task<GitHubAddress> AddressOf(long installation)
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!tokens.TryGetValue(installation, out var known) || known.Until - Margin < clock.GetUtcNow())
            {
                var given = await new GitHubConnection(address with { Token = Proof() }, clock).Post<Wire.InstallationToken>(string.Create(CultureInfo.InvariantCulture, $"app/installations/{installation}/access_tokens"), new Wire.Nothing()).ConfigureAwait(false);
                tokens[installation] = known = (given.Token, given.ExpiresAt);
            }

            return address with { Token = known.Token };
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A JSON Web Token, dated a minute back since clocks differ.</summary>
    string Proof()
    {
        var now = clock.GetUtcNow();
        var body = string.Create(CultureInfo.InvariantCulture, $$"""{"iat":{{now.AddMinutes(-1).ToUnixTimeSeconds()}},"exp":{{now.Add(ProofLife).ToUnixTimeSeconds()}},"iss":"{{id}}"}""");
        var signed = $"{Encoded("""{"alg":"RS256","typ":"JWT"}""")}.{Encoded(body)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    static string Encoded(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
