using ChecklistGen.Tests.Support;
using Microsoft.Playwright;

namespace ChecklistGen.Tests.Html.Support;

/// <summary>Debian's Chromium, started once for all tests that look at pages as their readers do.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const int Height = 900;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _window;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Shows a file in the window of all tests that only look: it stays open, which saves each of them the start of a window.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="width">The window's width in CSS pixels.</param>
    internal async Task<IPage> ShowAsync(string path, int width = 1280)
    {
        if (_window is null)
            return _window = await OpenAsync(path, width);
        await _window.SetViewportSizeAsync(width, Height);
        await _window.GotoAsync(new Uri(path).AbsoluteUri);
        return _window;
    }

    /// <summary>Opens a file in a window of its own, which shares nothing with others.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="width">The window's width in CSS pixels.</param>
    /// <param name="prepare">What is done before the file is loaded.</param>
    internal async Task<IPage> OpenAsync(string path, int width = 1280, Action<IPage>? prepare = null)
    {
        // Only here: a test can be skipped, what comes before it can't.
        var chromium = ExternalTool.Require("chromium");
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments });
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = Height } });
        prepare?.Invoke(page);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>The tests that share one browser and one set of pages.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Browser>, ICollectionFixture<SeedPages>;
