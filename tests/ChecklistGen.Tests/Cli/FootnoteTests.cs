using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>A footnote may restrict a duty or contain one, so every document has those of the page.</summary>
public sealed class FootnoteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData("onboarding"), InlineData("handover"), InlineData("audit"), InlineData("agreement")]
    public void Every_document_has_the_footnotes_of_the_page(string template)
    {
        var page = _folder.Write("page.md", "# RACI for Storage\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Keep copies (1) | I | RA |\n\n(1) The customer must ask for it in writing.\n");
        var run = CommandRun.Of("generate", page, "-t", template, "-f", "md,html,xlsx,json", "-o", _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        foreach (var format in (string[])["md", "html", "json"])
            Assert.Single(File.ReadAllText(_folder.PathTo("out", $"storage.{template}.{format}")).Split("(1) The customer must ask for it in writing.").Skip(1));
        Assert.Contains("Footnotes", new ExcelFile(File.ReadAllBytes(_folder.PathTo("out", $"storage.{template}.xlsx"))).Sheets.Select(s => s.Name), StringComparer.Ordinal);
    }
}
