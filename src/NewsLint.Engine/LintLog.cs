using NewsLint.Articles;

namespace NewsLint;

/// <summary>One story being checked: who is to speak of it, and what was said.</summary>
public sealed class LintLog(Article article, RuleSelection wanted)
{
    readonly List<Finding> findings = [];
    readonly List<RuleFault> faults = [];

    public Article Article => article;

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<RuleFault> Faults => faults;

    public bool Wants(string ruleId) => wanted(ruleId);

    public void Add(Finding finding) => findings.Add(finding);

    public void Add(RuleFault fault) => faults.Add(fault);
}
