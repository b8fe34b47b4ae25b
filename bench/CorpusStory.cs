using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsLint.Bench;

/// <summary>A story of the corpora: where it is from, its parts, the day it appeared (as 2026-11-25; empty where nobody knows).</summary>
sealed record CorpusStory(string Id, string Language, string Title, string Standfirst, string Body, string Published)
{
    static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As a plain-text file would have it.</summary>
    public string Text { get; } = string.Join("\n\n", new[] { Title, Standfirst, Body }.Where(part => part.Length > 0)) + "\n";

    /// <summary>With headline and standfirst in the front matter, as a newsroom's system keeps them.</summary>
    public string Markdown => $"---\ntitle: {Quoted(Title)}\ndescription: {Quoted(Standfirst)}\n---\n\n{Body}\n";

    /// <summary>The name of a file that says the day.</summary>
    public string Name => $"{(Published.Length > 0 ? $"{Published}-" : "")}{Id.Replace('/', '-')}";

    static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);
}
