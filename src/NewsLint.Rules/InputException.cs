namespace NewsLint.Rules;

/// <summary>Something a person wrote that cannot be used: which file, where, and what to do, in one sentence.</summary>
public sealed class InputException(string path, int line, int column, string problem, Exception? inner = null) : Exception(problem, inner)
{
    public string Path { get; } = path;

    /// <summary>From 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The place as editors and terminals link it, and the problem: <c>rules/x.md:3:5: ...</c></summary>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}:{Column}: {Message}" : $"{Path}: {Message}";
}
