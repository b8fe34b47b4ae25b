namespace NewsLint.Languages.Names;

/// <summary>One place where the story names somebody or something: tokens from first to last, what stands before the family name included, titles not.</summary>
/// <param name="First">The first token of the name.</param>
/// <param name="Last">The last token of the name.</param>
/// <param name="Name">Its words, without an English possessive.</param>
/// <param name="Kind">What this place alone says that is named.</param>
/// <param name="HasTitle">True after a civility or an office: M., le président.</param>
/// <param name="IsDoubtful">True where the capital may have another cause: a sentence begins, or a headline has all words in capitals.</param>
public readonly record struct Mention(int First, int Last, NameText Name, NameKind Kind, bool HasTitle, bool IsDoubtful);
