using System.Diagnostics;
using System.Text.Json;

namespace NewsLint.Bench;

/// <summary>Reads the press that NewsLint is measured on. It stands outside the repository; see bench/README.md.</summary>
static class Corpus
{
    static readonly string[] Files = ["press-fr", "wikinews-fr", "press-en"];

    /// <summary>All stories of the folder's <c>*.jsonl.xz</c>, in their order.</summary>
    /// <param name="folder">The folder of the corpora.</param>
    /// <param name="language">A two-letter code, or nothing for all.</param>
    public static IEnumerable<CorpusStory> Read(string folder, string? language)
    {
        foreach (var name in Files)
        {
            var path = Path.Combine(folder, $"{name}.jsonl.xz");
            if (!File.Exists(path))
                throw new FileNotFoundException($"the corpus {path} is not there; give its folder with --corpora");

            var number = 0;
            foreach (var line in Unpacked(path))
            {
                var story = Story($"{name}/{number++:D5}", line);
                if (language is null || story.Language == language)
                    yield return story;
            }
        }
    }

    static CorpusStory Story(string id, string line)
    {
        using var json = JsonDocument.Parse(line);
        string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new(
            id,
            Field("language") ?? (id.Contains("-fr", StringComparison.Ordinal) ? "fr" : "en"),
            Field("title") ?? "",
            Field("standfirst") ?? "",
            Field("body") ?? "",
            Field("date") is { Length: >= 10 } date ? date[..10] : "");
    }

    static IEnumerable<string> Unpacked(string path)
    {
        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        while (xz.StandardOutput.ReadLine() is { } line)
            yield return line;
    }
}
