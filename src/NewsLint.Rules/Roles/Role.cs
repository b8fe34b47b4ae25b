namespace NewsLint.Rules.Roles;

/// <summary>An office or a rank: two of one ladder are not held together.</summary>
/// <param name="Ladder">What it is one of.</param>
/// <param name="Rank">Which of these.</param>
/// <param name="Words">Words for it, as they are written.</param>
sealed record Role(string Ladder, string Rank, string[] Words);
