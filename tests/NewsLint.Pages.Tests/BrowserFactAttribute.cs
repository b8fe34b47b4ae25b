namespace NewsLint.Pages.Tests;

/// <summary>A test that looks at a page; without a browser it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : TheoryAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Path is null ? "there is no Chromium on this machine: pages are not looked at" : null;
}
