namespace NewsLint.Documents;

/// <summary>A fact about a story together with where it was found.</summary>
public sealed record Stated<T>(T Value, Origin Origin);
