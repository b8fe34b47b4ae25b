using System.Collections.Frozen;

namespace NewsLint.Workspace.Configuration;

/// <summary>What the newsroom decides about one rule.</summary>
/// <param name="IsOff">True where it must not speak.</param>
/// <param name="Level">How loudly it speaks; nothing where its own level holds.</param>
/// <param name="Options">Its options, checked against those it has.</param>
public sealed record RuleSetting(bool IsOff, Level? Level, FrozenDictionary<string, string> Options);
