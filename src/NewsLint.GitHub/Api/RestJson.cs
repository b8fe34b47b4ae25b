using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsLint.GitHub.Api;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Wire.PullRequest))]
[JsonSerializable(typeof(IReadOnlyList<Wire.PullRequest>))]
[JsonSerializable(typeof(IReadOnlyList<Wire.ChangedFile>))]
[JsonSerializable(typeof(Wire.NewReview))]
[JsonSerializable(typeof(Wire.Text))]
[JsonSerializable(typeof(Wire.Created))]
[JsonSerializable(typeof(Wire.Nothing))]
[JsonSerializable(typeof(Wire.InstallationToken))]
[JsonSerializable(typeof(Wire.NewCheckRun))]
[JsonSerializable(typeof(Wire.CheckRunUpdate))]
sealed partial class RestJson : JsonSerializerContext;
