using System.Text.Json.Nodes;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Html.Support;
using ChecklistGen.Tests.Pdf;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using Microsoft.Playwright;

namespace ChecklistGen.Tests.Returns;

/// <summary>
/// The same answers, filled in by programs of others into the Word, Excel, PDF and web form of one checklist, are the same answers:
/// also after LibreOffice has saved Word and Excel anew.
/// </summary>
[Collection(nameof(BrowserTests))]
public sealed class EveryFormatTests(Browser browser) : IDisposable
{
    private const string Seed = "public-cloud-instances";
    private const string Date = "2026-11-20";

    private static readonly string[] Fields = ["done", "owner", "due", "status", "comment"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fifty_answers_are_the_same_in_every_format_and_carry_over_alike()
    {
        var made = CommandRun.Of("generate", Page, "-t", "handover", "-f", "docx,xlsx,pdf,html", "--fillable", "--date", Date, "-o", _folder.PathTo("made"));
        Assert.True(made.ExitCode == 0, made.Error);
        var answers = FiftyAnswers(new ExcelFile(File.ReadAllBytes(Made("xlsx"))).Ids());
        var word = FilledIn(Made("docx"), answers);
        var excel = _folder.Write("openpyxl.xlsx", Openpyxl.Fill(File.ReadAllBytes(Made("xlsx")), answers));
        string[] files =
        [
            word,
            excel,
            FilledPdf.Fill(Made("pdf"), answers, _folder.PathTo("qpdf.pdf")),
            await FilledInAsync(Made("html"), answers),
            _folder.Write("libreoffice.docx", LibreOffice.Convert(File.ReadAllBytes(word), "docx")),
            _folder.Write("libreoffice.xlsx", LibreOffice.Convert(File.ReadAllBytes(excel), "xlsx", "xlsx")),
        ];

        var statuses = files.Select(f => CommandRun.Of("status", f, "--json", "--date", Date)).ToList();
        Assert.All(statuses, s => Assert.Equal((0, ""), (s.ExitCode, s.Error)));
        Assert.All(statuses, s => Assert.Equal(WithoutFile(statuses[0].Output), WithoutFile(s.Output)));
        Assert.Equal(answers, AnswersIn(statuses[0].Output));

        foreach (var (i, file) in files.Index())
        {
            var run = CommandRun.Of("generate", Page, "-t", "handover", "-f", "md,json", "--date", "2026-12-01", "--answers", file, "-o", _folder.PathTo($"new{i}"));
            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Contains("answers: 50 in = 50 kept + 0 to review + 0 annexed", run.Error, StringComparison.Ordinal);
        }

        foreach (var format in new[] { "md", "json" })
        {
            // What was made names the file that its answers come from.
            var texts = files.Select((file, i) => File.ReadAllText(_folder.PathTo($"new{i}", $"{Seed}.handover.{format}")).Replace(Path.GetFileName(file), "FILE", StringComparison.Ordinal));
            Assert.Single(texts.Distinct(StringComparer.Ordinal));
        }

        // Together they contradict each other nowhere.
        var together = CommandRun.Of(["status", .. files, "--team", "--json", "--date", Date]);
        Assert.Equal("", together.Error);
        Assert.Empty(JsonNode.Parse(together.Output)!["contradictions"]!.AsArray());
    }

    private static string Page => Repository.PathTo("seeds", Seed + ".md");

    private string Made(string format) => _folder.PathTo("made", $"{Seed}.handover.{format}");

    // Texts with accents and line breaks, dates, lists and boxes: five fields of ten items.
    private static Dictionary<string, string> FiftyAnswers(IEnumerable<string> ids)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Take(10).Index())
        {
            answers[$"{id}/done"] = "☑";
            answers[$"{id}/owner"] = FormattableString.Invariant($"Zoë Ągęś {i}");
            answers[$"{id}/due"] = FormattableString.Invariant($"2026-12-{i + 10}");
            answers[$"{id}/status"] = i % 2 == 0 ? "Done" : "In progress";
            answers[$"{id}/comment"] = FormattableString.Invariant($"Line {i}: “é” & <b> | *x*\n\nΩ, Жук");
        }

        return answers;
    }

    private string FilledIn(string path, Dictionary<string, string> answers)
    {
        var word = FilledFile.Open(path);
        foreach (var (name, value) in answers)
            _ = value == "☑" ? word.Tick(name) : word.Fill(name, value);
        return word.SaveTo(_folder.PathTo("zip.docx"));
    }

    private async Task<string> FilledInAsync(string path, Dictionary<string, string> answers)
    {
        var page = await browser.OpenAsync(path);
        foreach (var (name, value) in answers)
        {
            var field = page.Locator($"[name='{name}']");
            if (value == "☑")
                await field.CheckAsync();
            else if (name.EndsWith("/status", StringComparison.Ordinal))
                await field.SelectOptionAsync(value);
            else
                await field.FillAsync(value);
        }

        var saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#answers_save"));
        var target = _folder.PathTo("chromium.answers.json");
        await saved.SaveAsAsync(target);
        await page.CloseAsync();
        return target;
    }

    private static string WithoutFile(string status)
    {
        var file = JsonNode.Parse(status)!.AsArray().Single()!.AsObject();
        file.Remove("file");
        return file.ToJsonString();
    }

    private static Dictionary<string, string> AnswersIn(string status) => JsonNode.Parse(status)![0]!["items"]!.AsArray()
        .SelectMany(i => Fields.Select(f => ($"{i!["id"]}/{f}", f != "done" ? (string)i[f]! : (bool)i[f]! ? "☑" : "")))
        .Where(a => a.Item2.Length > 0)
        .ToDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal);
}
