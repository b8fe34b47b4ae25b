namespace NewsLint.Rules.Pages;

/// <summary>Gives the number of a folded word; 0 where no pattern knows it.</summary>
delegate int WordNumbering(ReadOnlySpan<char> folded);
