namespace NewsLint;

/// <summary>What the rules say of one story while they are checked.</summary>
public sealed class LintLog
{
    readonly List<Finding> findings = [];
    readonly List<RuleFault> faults = [];

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<RuleFault> Faults => faults;

    public void Add(Finding finding) => findings.Add(finding);

    public void Add(RuleFault fault) => faults.Add(fault);
}
