using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>A known name in a spelling that is not its own.</summary>
/// <param name="Span">The words that are wrong.</param>
/// <param name="Written">The name as the story has it.</param>
/// <param name="Right">What should stand at the place.</param>
/// <param name="Name">The whole name as it is spelled.</param>
readonly record struct Misspelling(TextSpan Span, string Written, string Right, string Name);
