namespace NewsLint.Languages;

/// <summary>A list of <c>dictionaries/</c> that was built into the program: lines, <c>#</c> beginning a comment.</summary>
static class WordFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
