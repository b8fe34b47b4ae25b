using NewsLint.Articles;

namespace NewsLint.Rules.Pages;

/// <summary>A story as patterns see it: every token has the number of its word in the pack.</summary>
/// <param name="WordNumbers">0 for words that no pattern knows; longer than the story's tokens.</param>
/// <param name="Number">The number of a folded word.</param>
/// <param name="KnowsClasses">False while word classes are not to be asked for: every one will do.</param>
readonly record struct PageReading(Article Article, int[] WordNumbers, WordNumbering Number, bool KnowsClasses = true);
