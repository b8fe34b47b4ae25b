namespace NewsLint;

/// <summary>A rule that did not finish with a story.</summary>
/// <param name="IsOfThePattern">True when a pattern ran out of its time, which its writer can mend; false when the program is at fault.</param>
public sealed record RuleFault(string RuleId, string Reason, bool IsOfThePattern);
