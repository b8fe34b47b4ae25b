using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Documents;

/// <summary>A writer's word that rules may be broken here, and why.</summary>
/// <param name="Place">Where the directive itself stands in the file.</param>
/// <param name="Scope">Where it holds: a finding that begins there is excused.</param>
/// <param name="Rules">The ids of the rules it names; none means all.</param>
/// <param name="Reason">The writer's reason, or nothing.</param>
public sealed record Directive(SourceSpan Place, SourceSpan Scope, ImmutableArray<string> Rules, string Reason)
{
    /// <summary>The directive's word where it is none that NewsLint knows; it then excuses nothing.</summary>
    public string? UnknownVerb { get; init; }
}
