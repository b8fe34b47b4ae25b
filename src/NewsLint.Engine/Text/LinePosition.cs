namespace NewsLint.Text;

/// <summary>A place in a file, both counted from 1; the column counts UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
