using System.Collections.Immutable;

namespace NewsLint.Rules.Yaml;

public sealed record YamlMap(ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries, int Start, int End, int Line, int Column) : YamlNode(Start, End, Line, Column);
