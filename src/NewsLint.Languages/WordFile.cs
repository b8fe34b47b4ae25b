namespace NewsLint.Languages;

/// <summary>A list of <c>dictionaries/</c> that was built into the program: lines, <c>#</c> beginning a comment.</summary>
public static class WordFile
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

    /// <summary>The whole list.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(EmbeddedFile.Open(name)!.Value.Span);

    /// <summary>All words of all lines.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
