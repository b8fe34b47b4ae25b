using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsLint.GitHub.Api;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Wire.GraphRequest))]
[JsonSerializable(typeof(Wire.GraphResponse))]
sealed partial class GraphJson : JsonSerializerContext;
