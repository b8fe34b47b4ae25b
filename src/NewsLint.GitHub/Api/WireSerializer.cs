using System.Text.Json;
using Octokit.Internal;

namespace NewsLint.GitHub.Api;

/// <summary>Gives Octokit's connection our own records, read and written without reflection.</summary>
sealed class WireSerializer : IJsonSerializer
{
    public string Serialize(object item) =>
        JsonSerializer.Serialize(item, item.GetType(), item is Wire.GraphRequest ? GraphJson.Default : RestJson.Default);

    /// <exception cref="JsonException">The answer is not what GitHub's documentation says.</exception>
    public T Deserialize<T>(string json) =>
        (T)JsonSerializer.Deserialize(json, typeof(T), typeof(T) == typeof(Wire.GraphResponse) ? GraphJson.Default : RestJson.Default)!;
}
