using NewsLint.Languages.Lists;

namespace NewsLint.Languages;

/// <summary>A list of <c>dictionaries/</c> that was built into the program: lines, <c>#</c> beginning a comment.</summary>
public static class WordFile
{
    public static IEnumerable<string> Lines(string name)
    {
        var list = new ListFile(name);
        foreach (var place in list.Places)
            yield return list[place];
    }

    /// <summary>The whole list.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(EmbeddedFile.Open(name)!.Value.Span);

    /// <summary>All words of all lines.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
