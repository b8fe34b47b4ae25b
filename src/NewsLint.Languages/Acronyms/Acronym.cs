namespace NewsLint.Languages.Acronyms;

/// <summary>A place where letters stand for a name.</summary>
/// <param name="Token">The token.</param>
/// <param name="Letters">Capitals only.</param>
public readonly record struct Acronym(int Token, string Letters);
