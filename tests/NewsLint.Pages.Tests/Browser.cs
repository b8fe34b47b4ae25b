namespace NewsLint.Pages.Tests;

/// <summary>The Chromium of the machine.</summary>
static class Browser
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
