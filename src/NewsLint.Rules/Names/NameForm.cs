using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Rules.Names;

/// <summary>A spelling of a name and its places, in the order of the text.</summary>
/// <param name="Text">The spelling; with the names around it where they tell whose it is.</param>
/// <param name="Word">The spelling alone.</param>
/// <param name="Count">How often it stands in the story.</param>
/// <param name="Places">Where it stands; one at least, and not more than an editor would look at.</param>
readonly record struct NameForm(string Text, string Word, int Count, ImmutableArray<TextSpan> Places);
