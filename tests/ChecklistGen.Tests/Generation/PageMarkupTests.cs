using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;
using UglyToad.PdfPig;

namespace ChecklistGen.Tests.Generation;

/// <summary>What a page writes in markup or in another program's template language reaches documents as the text that a reader sees.</summary>
public sealed partial class PageMarkupTests : IDisposable
{
    private const string Variables = """
        # RACI Matrix for {{site.data.keyword.store}}

        ## Use {{ 1 + 1 }} {% if true %}

        | Activity | Customer | Acme | Level |
        | --- | --- | --- | --- |
        | Order {{site.data.keyword.store}} | RA | I | {{ x }} |
        | {{~ include "partials/functions" ~}} {{ items[0].text }} | R (by {{ y }}) | A | {%- raw -%} |
        | [Read {{ z }}](https://example.com/{{site.docs}}) | {{site.role}} | I | {{{ w }}} |
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData("onboarding"), InlineData("audit"), InlineData("handover"), InlineData("agreement")]
    public void Variables_of_other_template_languages_are_texts(string template)
    {
        var page = _folder.Write("page.md", Variables);
        var run = CommandRun.Of("generate", page, "-t", template, "-f", "md,html,docx,pdf", "-o", _folder.PathTo("out"));

        Assert.DoesNotContain("CG01", run.Error, StringComparison.Ordinal);
        Assert.Equal(5, run.Lines.Length);
        Assert.All(run.Lines.Where(f => Path.GetFileName(f) != "index.html"), file =>
        {
            var text = Blanks().Replace(TextOf(file), "");
            Assert.Contains("{{site.data.keyword.store}}", text, StringComparison.Ordinal);
            Assert.Contains("{{1+1}}{%iftrue%}", text, StringComparison.Ordinal);
            Assert.Contains("""{{~include"partials/functions"~}}{{items[0].text}}""", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("**Later**", "Later")]
    [InlineData("[`Q`](https://example.com)<br>&amp; more", "Q & more")]
    [InlineData("""<i class="fa fa-check"></i>""", "fa-check")]
    [InlineData("![](pictures/tick.png)", "tick.png")]
    [InlineData("""<img alt="" src="https://example.com/a%20tick.svg?size=2">""", "a tick.svg")]
    [InlineData("""<img src="data:image/png;base64,AAAA">""", "img")]
    [InlineData("""<svg aria-label="Done"></svg>""", "Done")]
    [InlineData("""<input type="checkbox" checked>""", "☑")]
    [InlineData("<Check />", "Check")]
    public void A_cell_that_could_not_be_read_is_shown_as_on_the_page(string cell, string shown)
    {
        var page = _folder.Write("page.md", $"# RACI\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n| b | {cell} | I |\n");
        var documents = CommandRun.Of("generate", page, "-f", "md,docx", "-o", _folder.PathTo("out")).Lines;
        var sheet = Assert.Single(CommandRun.Of("generate", page, "-f", "csv", "--csv-separator", "tab", "-o", _folder.PathTo("sheet")).Lines);
        var data = Assert.Single(CommandRun.Of("generate", page, "-f", "csv", "-o", _folder.PathTo("data")).Lines);

        Assert.All(documents, file => Assert.Contains($"Customer: {shown}, Acme: I", TextOf(file), StringComparison.Ordinal));
        Assert.Contains($"\t{shown}\t", File.ReadAllText(sheet), StringComparison.Ordinal);
        Assert.Contains(cell.Replace("\"", "\"\"", StringComparison.Ordinal), File.ReadAllText(data), StringComparison.Ordinal);
    }

    private static string TextOf(string file)
    {
        switch (Path.GetExtension(file))
        {
            case ".pdf":
                using (var pdf = PdfDocument.Open(file))
                    return string.Concat(pdf.GetPages().Select(p => p.Text));
            case ".docx":
                using (var package = ZipFile.OpenRead(file))
                using (var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open()))
                    return WebUtility.HtmlDecode(Tags().Replace(reader.ReadToEnd(), ""));
            case ".html":
                return WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(file), ""));
            default:
                return Escapes().Replace(File.ReadAllText(file), "$1");
        }
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\\(\W)")]
    private static partial Regex Escapes();
}
