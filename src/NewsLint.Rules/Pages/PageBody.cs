using System.Collections.Immutable;

namespace NewsLint.Rules.Pages;

/// <summary>The part of a rule page that people read: title, reason, examples.</summary>
/// <remarks>An example is a list item, or a fenced block that holds a whole story.</remarks>
sealed record PageBody(string Title, string Why, ImmutableArray<Example> Flagged, ImmutableArray<Example> Fine)
{
    public static PageBody Read(string path, string text, int start)
    {
        var (title, why) = ("", new List<string>());
        var sections = new Dictionary<string, List<Example>>(StringComparer.Ordinal) { ["Flagged"] = [], ["Fine"] = [] };
        List<Example>? section = null;
        var lines = text[start..].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("# ", StringComparison.Ordinal))
                title = line[2..].Trim();
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                section = sections.GetValueOrDefault(line[3..].Trim()) ?? throw Error(path, text, start, i, $"\"{line}\" is not a section of a rule page: Flagged and Fine are");
            else if (section is null)
                why.Add(line);
            else if (line.StartsWith("- ", StringComparison.Ordinal))
                section.Add(line[2..]);
            else if (line.StartsWith("```", StringComparison.Ordinal))
                section.Add(Fenced(lines, ref i));
            else if (line.Trim().Length > 0)
                throw Error(path, text, start, i, "an example is a list item (\"- \") or a fenced block");
        }

        return title.Length == 0
            ? throw new InputException(path, 0, 0, "the page needs a title: a line that begins with \"# \"")
            : new(title, string.Join('\n', why).Trim(), Checked(path, "Flagged", sections["Flagged"], isMarked: true), Checked(path, "Fine", sections["Fine"], isMarked: false));
    }

    static Example Fenced(string[] lines, ref int i)
    {
        var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
        end = end < 0 ? lines.Length : end;
        var story = string.Join('\n', lines[(i + 1)..end]);
        i = end;
        return story;
    }

    static ImmutableArray<Example> Checked(string path, string section, List<Example> examples, bool isMarked) =>
        examples.Find(example => example.Marks.IsEmpty == isMarked) is { } wrong
            ? throw new InputException(path, 0, 0, $"an example of \"## {section}\" {(isMarked ? "has no" : "has a")} [|mark|]: {wrong}")
            : [.. examples];

    static InputException Error(string path, string text, int start, int line, string problem) =>
        new(path, text.AsSpan(0, start).Count('\n') + line + 1, 1, problem);
}
