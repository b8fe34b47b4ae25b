namespace NewsLint.Rules.Pages;

/// <summary>A token pattern took more steps than any sensible one does.</summary>
sealed class PatternOverrunException(string message) : Exception(message);
