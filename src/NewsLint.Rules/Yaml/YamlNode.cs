namespace NewsLint.Rules.Yaml;

/// <summary>A piece of YAML and where it stands in its file: offsets in UTF-16 code units, line and column from 1.</summary>
public abstract record YamlNode(int Start, int End, int Line, int Column);
