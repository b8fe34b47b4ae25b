namespace NewsLint.Languages.Quantities;

/// <summary>What a word is in a number.</summary>
readonly record struct NumberWord(NumberWordKind Kind, double Value);
