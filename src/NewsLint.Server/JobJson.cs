using System.Text.Json.Serialization;

namespace NewsLint.Server;

[JsonSerializable(typeof(PullRequestJob))]
sealed partial class JobJson : JsonSerializerContext;
