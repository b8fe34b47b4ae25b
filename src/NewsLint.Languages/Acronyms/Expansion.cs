using NewsLint.Text;

namespace NewsLint.Languages.Acronyms;

/// <summary>A place where the story says what letters stand for: "Organisation mondiale du commerce (OMC)", "OMC (Organisation mondiale du commerce)".</summary>
/// <param name="Acronym">The letters.</param>
/// <param name="Span">The name's place.</param>
/// <param name="Name">The name.</param>
/// <param name="IsBefore">True when the name stands before the letters.</param>
/// <param name="HasInitials">True when the letters are the initials of its words, in order.</param>
public sealed record Expansion(Acronym Acronym, TextSpan Span, AcronymName Name, bool IsBefore, bool HasInitials);
