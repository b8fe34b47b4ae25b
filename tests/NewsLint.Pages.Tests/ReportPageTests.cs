using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Overviews;

namespace NewsLint.Pages.Tests;

/// <summary>The report as a browser has it: usable without a mouse and without eyes, its script at work under its own policy.</summary>
public sealed class ReportPageTests : IAsyncLifetime, IDisposable
{
    static readonly (string Path, string Text)[] Stories =
    [
        ("sport/match.md", "---\ntitle: Le match est joué\ndate: 2026-03-30\n---\n\nIl a vu le le match. Elle a gagné, , et puis la la fête.\n"),
        ("monde/pont.md", "---\ntitle: Un pont neuf\ndate: 2026-03-31\n---\n\nLe pont a été ouvert par par le maire. Le parquet antiterroriste enquête. La loi anti-terroriste a été votée.\n"),
        ("monde/calme.md", "---\ntitle: Une place calme\ndate: 2026-03-29\n---\n\nLa place est calme.\n"),
    ];

    readonly string folder = Directory.CreateTempSubdirectory("newslint-page-").FullName;
    IPlaywright? playwright;
    IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
            return;

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browser.Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [BrowserFact]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("fr", ColorScheme.Dark, 390)]
    public async Task Axe_has_nothing_against_it(string language, ColorScheme scheme, int width)
    {
        var page = await Open(language, scheme, width);

        var result = await page.RunAxe();

        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).Should().BeTrue("a page that is wider than its window cannot be read on a phone");
    }

    [BrowserFact]
    [InlineData("fr")]
    public async Task A_column_sorts_and_a_word_filters(string language)
    {
        var page = await Open(language, ColorScheme.Light, 1280);
        var rows = page.Locator("#stories tbody tr");
        (await rows.CountAsync()).Should().Be(2);

        await page.Locator("#stories thead button").First.PressAsync("Enter");
        (await rows.First.Locator("td").First.TextContentAsync()).Should().Be("monde/pont.md");
        (await page.Locator("#stories thead th").First.GetAttributeAsync("aria-sort")).Should().Be("ascending");
        await page.FillAsync("#search", "SPORT");
        (await page.Locator("#stories tbody tr:visible").CountAsync()).Should().Be(1);
        (await page.TextContentAsync("#shown")).Should().Be("1");
    }

    async Task<IPage> Open(string language, ColorScheme scheme, int width)
    {
        var figures = new RunFigures(byAuthor: false);
        foreach (var report in new StoryChecker(new([]), new(), new()).Check(Stories.Select(story => new StoryFile(story.Path, Encoding.UTF8.GetBytes(story.Text)))))
            figures.Add(report);
        figures.AddFeedback("words/doubled-word", dismissed: 1, kept: 3);
        var since = new Since(1, 2, [new(1, new(2026, 3, 24, 8, 0, 0, DateTimeKind.Utc), 3, 60, 0, 0, 4, 1), new(2, new(2026, 3, 31, 8, 0, 0, DateTimeKind.Utc), 3, 61, 0, 0, 3, 1)], [("words/doubled-word", 4, 3)], [new("words/doubled-word", [40, 30])], [new("monde", [50, 33.3])]);
        var file = Path.Combine(folder, $"{language}.html");
        await using (var output = new StreamWriter(file))
            new HtmlReport(figures, since, new(2026, 3, 31), isFrench: language == "fr").Write(output);

        var page = await (await browser!.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = false })).NewPageAsync();
        await page.GotoAsync($"file://{file}");
        return page;
    }
}
