using NewsLint.Articles;

namespace NewsLint.Rules.Grammar;

/// <summary>The certain subject of a clause, and the verb that follows it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">The noun or pronoun that its verb agrees with.</param>
/// <param name="Verb">The token of its verb, clitics and negation passed.</param>
/// <param name="Form">Person, number and gender; a person or gender that is not said is open.</param>
/// <param name="IsPronoun">True for <c>il</c>, <c>elles</c>, <c>they</c>.</param>
/// <param name="HasComplement">True with another noun between: <c>les travaux du pont</c>.</param>
readonly record struct Subject(int First, int Head, int Verb, WordForm Form, bool IsPronoun, bool HasComplement = false);
