namespace NewsLint.Rules.Yaml;

/// <summary>A single value.</summary>
/// <param name="IsPlain">Written without quotation marks.</param>
public sealed record YamlScalar(string Value, bool IsPlain, int Start, int End, int Line, int Column) : YamlNode(Start, End, Line, Column);
