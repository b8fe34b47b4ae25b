namespace NewsLint.GitHub.Diffs;

/// <summary>Lines of a file, from 1, both ends included.</summary>
readonly record struct LineRange(int First, int Last);
