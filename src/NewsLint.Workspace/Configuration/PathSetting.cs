using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsLint.Workspace.Configuration;

/// <summary>What holds for some stories only; the last that matches a path wins.</summary>
/// <param name="Files">Globs or folders, relative to the configuration's folder.</param>
public sealed record PathSetting(ImmutableArray<string> Files, FrozenDictionary<string, RuleSetting> Rules, string? Language);
