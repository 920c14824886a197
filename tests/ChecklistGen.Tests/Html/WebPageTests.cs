using System.Text.RegularExpressions;
using ChecklistGen.Tests.Html.Support;
using ChecklistGen.Tests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChecklistGen.Tests.Html;

/// <summary>Web pages in a real browser, opened from disk and checked with axe-core.</summary>
[Collection(nameof(BrowserTests))]
public sealed class WebPageTests(Browser browser, SeedPages pages)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, string> TemplatesAndLanguages =>
        [.. from template in SeedPages.Templates from language in SeedPages.Languages select (template, language)];

    [Theory]
    [MemberData(nameof(TemplatesAndLanguages))]
    public async Task Axe_finds_nothing(string template, string language)
    {
        foreach (var path in new[] { pages.PathTo(template, language), pages.PathTo(template, language, SeedPages.Index) })
        {
            var page = await browser.ShowAsync(path);
            Assert.Empty(await ViolationsOf(page));
        }
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        var page = await browser.OpenAsync(pages.PathTo("handover", "en"));
        await page.EvaluateAsync("document.documentElement.removeAttribute('lang'); document.querySelector('label,[aria-label]').removeAttribute('aria-label')");
        Assert.Contains(await ViolationsOf(page), v => v.StartsWith("html-has-lang", StringComparison.Ordinal));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task A_page_is_never_wider_than_its_window(int width)
    {
        foreach (var path in SeedPages.Templates.Select(t => pages.PathTo(t, "de", SeedPages.LargestService)).Append(pages.PathTo("audit", "de", SeedPages.Index)))
        {
            var page = await browser.ShowAsync(path, width);
            Assert.Empty(await WiderThan(page, width));
        }
    }

    /// <summary>What is read next stands below what was read, or at its right, so that the order is the same to ear and eye.</summary>
    [Theory]
    [InlineData(360)]
    [InlineData(1200)]
    public async Task The_index_is_read_in_the_order_in_which_it_is_seen(int width)
    {
        foreach (var template in SeedPages.Templates)
        {
            var page = await browser.ShowAsync(pages.PathTo(template, "en", SeedPages.Index), width);
            var backwards = await page.EvaluateAsync<string[]>("""
                () => {
                  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                  const range = document.createRange(), found = [];
                  let last = null;
                  while (texts.nextNode()) {
                    range.selectNodeContents(texts.currentNode);
                    const box = range.getBoundingClientRect();
                    const isSeen = box.width > 1 && box.height > 1 && !texts.currentNode.parentElement.closest('.hidden, thead, caption');
                    if (!isSeen) continue;
                    if (last && box.top < last.top - 2 && box.left < last.right - 2) found.push(texts.currentNode.data.trim());
                    last = box;
                  }
                  return found;
                }
                """);
            Assert.Empty(backwards);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_long_path_of_the_source_makes_no_page_wider(int width)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write($"{new string('x', 120)}-2026/page.md", File.ReadAllBytes(Repository.PathTo("seeds", "data-processing.md")));
        foreach (var template in SeedPages.Templates)
        {
            Assert.Equal(0, CommandRun.Of("generate", source, "-t", template, "--lang", "de", "-f", "html", "-o", folder.PathTo("out")).ExitCode);
            var page = await browser.ShowAsync(folder.PathTo("out", $"data-processing.{template}.html"), width);
            Assert.Empty(await WiderThan(page, width));
        }

        var index = await browser.ShowAsync(folder.PathTo("out", SeedPages.Index), width);
        Assert.Empty(await WiderThan(index, width));
    }

    [Fact]
    public async Task Nothing_is_loaded_and_nothing_is_refused_by_the_policy()
    {
        foreach (var path in SeedPages.Templates.Select(t => pages.PathTo(t, "en")).Append(pages.PathTo("handover", "en", SeedPages.Index)))
        {
            var requests = new List<string>();
            var messages = new List<string>();
            var page = await browser.OpenAsync(path, prepare: p =>
            {
                p.Request += (_, r) => requests.Add(r.Url);
                p.Console += (_, m) => messages.Add(m.Text);
                p.PageError += (_, e) => messages.Add(e);
            });
            Assert.Equal([new Uri(path).AbsoluteUri], requests);
            Assert.Empty(messages);
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task The_filter_of_the_index_keeps_the_services_that_match()
    {
        var page = await browser.OpenAsync(pages.PathTo("audit", "en", SeedPages.Index));
        Assert.Equal(5, await VisibleRows(page));
        await page.FillAsync("input[type=search]", "SERVERS");
        Assert.Equal(1, await VisibleRows(page));
        Assert.Contains("1 of 5", await page.InnerTextAsync("[role=status],output"), StringComparison.Ordinal);
        await page.FillAsync("input[type=search]", "no such service");
        Assert.Equal(0, await VisibleRows(page));
        await page.FillAsync("input[type=search]", "");
        Assert.Equal(5, await VisibleRows(page));
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_index_leads_to_files_that_exist()
    {
        var index = pages.PathTo("onboarding", "en", SeedPages.Index);
        var page = await browser.ShowAsync(index);
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('td a, th a')].map(a => a.href)");
        Assert.Equal(10, links.Length);
        Assert.All(links, l => Assert.True(File.Exists(new Uri(l).LocalPath), l));
    }

    [Fact]
    public async Task A_printed_page_has_every_item()
    {
        using var folder = new TemporaryFolder();
        var page = await browser.OpenAsync(pages.PathTo("handover", "en"));
        var file = folder.PathTo("printed.pdf");
        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        await page.CloseAsync();

        var text = ExternalTool.Run("pdftotext", "-layout", file, "-");
        Assert.Contains("Handover checklist", text, StringComparison.Ordinal);
        Assert.Equal(37, Regex.Matches(text, @"PCI-\d[\d.]*-\d\d").Select(m => m.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_printed_page_has_long_answers_whole()
    {
        using var folder = new TemporaryFolder();
        var page = await browser.OpenAsync(pages.PathTo("handover", "en"));
        await page.FillAsync("[name='PCI-1.1-01/owner']", "The owners of a great many things, and last Popocatepetl");
        var file = folder.PathTo("printed.pdf");
        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        await page.CloseAsync();

        Assert.Contains("Popocatepetl", ExternalTool.Run("pdftotext", "-layout", file, "-"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_empty_dates_have_the_colour_of_placeholders()
    {
        const string Due = "[name='PCI-1.1-01/due']";
        var page = await browser.OpenAsync(pages.PathTo("handover", "en"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        const string Transparent = "rgba(0, 0, 0, 0)";
        Assert.Equal(Transparent, await ColourOf(page, Due));
        await page.FillAsync(Due, "2026-12-24");
        Assert.NotEqual(Transparent, await ColourOf(page, Due), StringComparer.Ordinal);
        await page.ReloadAsync();
        Assert.NotEqual(Transparent, await ColourOf(page, Due), StringComparer.Ordinal);
        await page.FillAsync(Due, "");
        Assert.Equal(Transparent, await ColourOf(page, Due));
        await page.CloseAsync();
    }

    private static Task<string> ColourOf(IPage page, string field) => page.EvalOnSelectorAsync<string>(field, "f => getComputedStyle(f).color");

    // The elements that cause horizontal scrolling.
    internal static async Task<string[]> WiderThan(IPage page, int width) => await page.EvaluateAsync<string[]>(
        """
        width => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > width)
          .map(e => `${e.tagName} ${e.className}: ${e.textContent.slice(0, 60)}`)
        """,
        width);

    private static async Task<int> VisibleRows(IPage page) =>
        await page.EvaluateAsync<int>("[...document.querySelectorAll('tbody tr')].filter(r => r.closest('table').querySelector('thead') && r.offsetParent !== null).length");

    internal static async Task<string[]> ViolationsOf(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            "async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html).join(' '))");
    }
}
