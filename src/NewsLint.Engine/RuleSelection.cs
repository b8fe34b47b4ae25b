namespace NewsLint;

/// <summary>Says by id whether a rule is to speak.</summary>
public delegate bool RuleSelection(string ruleId);
