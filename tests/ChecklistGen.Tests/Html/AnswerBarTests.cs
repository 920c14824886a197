using System.Text.Json.Nodes;
using ChecklistGen.Tests.Html.Support;
using ChecklistGen.Tests.Support;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChecklistGen.Tests.Html;

/// <summary>A page that is filled in keeps what is typed, saves it to a file that is read back, loads it and clears it.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AnswerBarTests(Browser browser, SeedPages pages) : IDisposable
{
    private const string Owner = "[name='PCI-1.1-01/owner']";
    private const string Comment = "[name='PCI-1.1-01/comment']";
    private const string Due = "[name='PCI-1.1-01/due']";
    private const string Status = "[name='PCI-1.1-01/status']";
    private const string Done = "[name='PCI-1.1-01/done']";
    private const string Text = "Zażółć\n<b>\"Ωé\"</b> & Жук";

    private readonly TemporaryFolder _folder = new();

    private string Page => pages.PathTo("handover", "en");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Where_rows_have_no_fields_those_of_the_document_count()
    {
        var page = await browser.OpenAsync(pages.PathTo("agreement", "en"));
        var fields = await page.Locator("body [name]").CountAsync();
        Assert.Equal($"0 of {fields} done", await page.InnerTextAsync("#answers_count"));
        await page.FillAsync("[name='agreement/data']", "Gravelines");
        Assert.Equal($"1 of {fields} done", await page.InnerTextAsync("#answers_count"));
    }

    [Fact]
    public async Task What_is_typed_is_kept_saved_read_back_loaded_and_cleared()
    {
        var messages = new List<string>();
        var page = await browser.OpenAsync(Page, prepare: p =>
        {
            p.Console += (_, m) => messages.Add(m.Text);
            p.PageError += (_, e) => messages.Add(e);
        });
        Assert.True(await page.Locator("#not_saved").IsHiddenAsync());
        Assert.Equal("0 of 37 done", await page.InnerTextAsync("#answers_count"));
        await FillAsync(page);
        await page.ReloadAsync();
        await AssertFilledAsync(page);
        Assert.Equal("1 of 37 done", await page.InnerTextAsync("#answers_count"));
        Assert.Equal(1, await page.EvaluateAsync<int>("document.getElementById('answers_progress').value"));

        var saved = await SaveAsync(page);
        Assert.Equal("public-cloud-instances.handover.answers.json", Path.GetFileName(saved));
        var status = JsonNode.Parse(CommandRun.Of("status", saved, "--json").Output)![0]!;
        var item = status["items"]![0]!;
        Assert.Equal(("Public Cloud Instances", "handover", 37), ((string)status["service"]!, (string)status["template"]!, status["items"]!.AsArray().Count));
        Assert.Equal(("PCI-1.1-01", true, "In progress", "Ada", "2026-12-24", Text), ((string)item["id"]!, (bool)item["done"]!, (string)item["status"]!, (string)item["owner"]!, (string)item["due"]!, (string)item["comment"]!));

        page.Dialog += async (_, d) => await d.AcceptAsync();
        await page.ClickAsync("#answers_clear");
        Assert.Equal("", await page.InputValueAsync(Owner));
        await page.ReloadAsync();
        Assert.Equal("", await page.InputValueAsync(Owner));
        Assert.False(await page.IsCheckedAsync(Done));

        await page.SetInputFilesAsync("#answers_file", saved);
        await Assertions.Expect(page.Locator("#answers_message")).ToHaveTextAsync("5 of 5 answers loaded.");
        await AssertFilledAsync(page);
        await page.ReloadAsync();
        await AssertFilledAsync(page);
        Assert.Empty(messages);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Answers_of_another_document_and_other_files_are_refused()
    {
        var other = await browser.OpenAsync(pages.PathTo("onboarding", "en"));
        var saved = await SaveAsync(other);
        await other.CloseAsync();
        var page = await browser.OpenAsync(Page);
        await page.SetInputFilesAsync("#answers_file", saved);
        await Assertions.Expect(page.Locator("#answers_message")).ToContainTextAsync("another document: Onboarding checklist");
        await page.SetInputFilesAsync("#answers_file", _folder.Write("x.json", "[1]"));
        await Assertions.Expect(page.Locator("#answers_message")).ToHaveTextAsync("x.json is not a file of answers.");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Pages_of_other_documents_do_not_share_what_they_keep()
    {
        var page = await browser.OpenAsync(Page);
        await page.FillAsync(Owner, "Ada");
        await page.GotoAsync(new Uri(pages.PathTo("handover", "de")).AbsoluteUri);
        Assert.Equal("", await page.InputValueAsync(Owner));
        await page.GotoAsync(new Uri(Page).AbsoluteUri);
        Assert.Equal("Ada", await page.InputValueAsync(Owner));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_browser_that_keeps_nothing_says_so()
    {
        var page = await browser.OpenAsync(pages.PathTo("handover", "en", "data-processing"));
        await page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new Error('no'); }; }");
        await page.FillAsync("main textarea >> nth=0", "text");
        Assert.True(await page.Locator("#answers_lost").IsVisibleAsync());
        Assert.True(await page.Locator("#answers_kept").IsHiddenAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_page_that_is_filled_in()
    {
        var page = await browser.OpenAsync(Page);
        await FillAsync(page);
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var violations = await page.EvaluateAsync<string[]>("axe.run().then(r => r.violations.map(v => v.id))");
        Assert.Empty(violations);
        await page.CloseAsync();
    }

    [Theory, InlineData("x.answers.json"), InlineData("x.answers (2).json"), InlineData("x.answers(13).json")]
    public void A_file_that_a_browser_has_numbered_is_known(string name)
    {
        WriteAnswers(name, new JsonObject { ["PCI-1.1-01/owner"] = "Ada" });

        Assert.Contains("\"Ada\"", CommandRun.Of("status", _folder.Path, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_the_wrong_kind_is_reported()
    {
        WriteAnswers("x.answers.json", new JsonObject { ["PCI-1.1-01/done"] = "yes", ["PCI-1.1-01/owner"] = true, ["PCI-1.1-01/comment"] = 5, ["PCI-1.1-02/done"] = true });
        var form = JsonNode.Parse(CommandRun.Of("status", _folder.Path, "--json").Output)!.AsArray().Single()!;

        Assert.Equal(
            ["yes: it is neither a tick nor an empty box", "true: it is no text", "5: it is no text"],
            form["unmatched"]!.AsArray().Select(u => $"{u!["value"]}: {u["reason"]}"), StringComparer.Ordinal);
        Assert.Equal(["PCI-1.1-02"], form["items"]!.AsArray().Where(i => (bool)i!["done"]!).Select(i => (string)i!["id"]!), StringComparer.Ordinal);
    }

    private void WriteAnswers(string name, JsonObject answers)
    {
        var page = File.ReadAllText(Page);
        var begin = page.IndexOf("{\"format\"", StringComparison.Ordinal);
        var record = JsonNode.Parse(page[begin..page.IndexOf("</script>", begin, StringComparison.Ordinal)])!;
        record["answers"] = answers;
        _folder.Write(name, record.ToJsonString());
    }

    [Fact]
    public void A_page_that_was_saved_itself_says_what_to_send()
    {
        var run = CommandRun.Of("status", Page);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0349", run.Error, StringComparison.Ordinal);
        Assert.Contains("Save answers", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "the file is damaged")]
    [InlineData("[]", "it is not a file of answers")]
    [InlineData("""{"format":"checklistgen-answers","version":2}""", "of a version that this program does not know")]
    [InlineData("""{"format":"checklistgen-answers","version":1,"document":{},"fields":[]}""", "it has no answers")]
    public void A_damaged_file_is_one_clear_error(string content, string message)
    {
        var run = CommandRun.Of("status", _folder.Write("x.answers.json", content));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0372", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_fits_the_schema()
    {
        var page = await browser.OpenAsync(Page);
        await FillAsync(page);
        var saved = await SaveAsync(page);
        await page.CloseAsync();
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.PathTo("templates", "answers.schema.json")));
        using var answers = System.Text.Json.JsonDocument.Parse(File.ReadAllText(saved));
        using var none = System.Text.Json.JsonDocument.Parse("""{"format":"checklistgen-answers","version":1}""");

        Assert.Empty(new JsonSchema(schema.RootElement).Validate(answers.RootElement));
        Assert.NotEmpty(new JsonSchema(schema.RootElement).Validate(none.RootElement));
    }

    private static async Task FillAsync(IPage page)
    {
        await page.CheckAsync(Done);
        await page.FillAsync(Owner, "Ada");
        await page.FillAsync(Comment, Text);
        await page.FillAsync(Due, "2026-12-24");
        await page.SelectOptionAsync(Status, "In progress");
    }

    private static async Task AssertFilledAsync(IPage page)
    {
        Assert.True(await page.IsCheckedAsync(Done));
        Assert.Equal(
            ["Ada", Text, "2026-12-24", "In progress"],
            [await page.InputValueAsync(Owner), await page.InputValueAsync(Comment), await page.InputValueAsync(Due), await page.InputValueAsync(Status)]);
    }

    private async Task<string> SaveAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#answers_save"));
        var path = _folder.PathTo(download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
