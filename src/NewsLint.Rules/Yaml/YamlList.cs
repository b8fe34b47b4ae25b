using System.Collections.Immutable;

namespace NewsLint.Rules.Yaml;

public sealed record YamlList(ImmutableArray<YamlNode> Items, int Start, int End, int Line, int Column) : YamlNode(Start, End, Line, Column);
