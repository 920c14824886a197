using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using ChecklistGen.Tests.Pdf.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Links in activities lead where they do in the page, in every format.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Page = """
        ---
        title: "Hosting - RACI"
        url: https://docs.example.com/guides/hosting
        ---
        # Hosting

        | Activity | Customer | Acme |
        |---|---|---|
        | - Set up [the **agent**](../agent/set%20up?a=1&copy=2), see foo:[portal](https://portal.example.com/x_y_z "t") | RA | I |
        | [All of it](#part) | R | A |
        | Never [click](javascript:alert(1)) | R | A |
        | Ask [us](https://x.example/a\|b) | I | RA |
        """;

    private static readonly string[] Addresses =
        ["https://docs.example.com/agent/set%20up?a=1&copy=2", "https://portal.example.com/x_y_z", "https://docs.example.com/guides/hosting#part"];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Documents_have_real_links()
    {
        Generate(Page, "--lang", "fr");

        Assert.Superset(Addresses.ToHashSet(StringComparer.Ordinal), InPdf().ToHashSet(StringComparer.Ordinal));
        Assert.Superset(Addresses.ToHashSet(StringComparer.Ordinal), InWord().ToHashSet(StringComparer.Ordinal));
        var html = File.ReadAllText(PathTo("html"));
        Assert.All(Addresses, a => Assert.Contains($"<a href=\"{a.Replace("&", "&amp;", StringComparison.Ordinal)}\">", html, StringComparison.Ordinal));
        Assert.Contains("- Set up <a", html, StringComparison.Ordinal);
        Assert.Contains("foo:<a", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_has_the_words_and_their_address()
    {
        Generate(Page);

        using var json = JsonDocument.Parse(File.ReadAllBytes(PathTo("json")));
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal("- Set up the agent, see foo:portal", items[0].GetProperty("text").GetString());
        Assert.Equal(["the agent", "portal"], items[0].GetProperty("links").EnumerateArray().Select(l => l.GetProperty("text").GetString()!).ToList());
        Assert.Equal(Addresses.ToList(), items.SelectMany(i => i.GetProperty("links").EnumerateArray()).Select(l => l.GetProperty("url").GetString()!).ToList());
        var other = json.RootElement.GetProperty("activities").EnumerateArray().Last();
        Assert.Equal("https://x.example/a|b", Assert.Single(other.GetProperty("links").EnumerateArray()).GetProperty("url").GetString());
        Assert.Contains($",{string.Join(' ', Addresses.Take(2))},", File.ReadAllText(PathTo("csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_page_does_not_say_where_it_is_a_relative_address_is_data_only()
    {
        Generate(Page.Replace("url: https://docs.example.com/guides/hosting\n", "", StringComparison.Ordinal));

        Assert.Equal([Addresses[1]], InPdf().ToList());
        Assert.Equal([Addresses[1]], InWord());
        Assert.Contains("Set up the agent, see", File.ReadAllText(PathTo("html")), StringComparison.Ordinal);
        Assert.Contains("\"url\": \"../agent/set%20up?a=1&copy=2\"", File.ReadAllText(PathTo("json")), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Generate(string page, params string[] options)
    {
        File.WriteAllText(_folder.PathTo("page.md"), page);
        var run = CommandRun.Of(["generate", _folder.PathTo("page.md"), "-o", _folder.PathTo("out"), "-f", "pdf,docx,html,json,csv", "--date", "2026-01-01", .. options]);
        Assert.Equal(0, run.ExitCode);
    }

    private string PathTo(string format) => _folder.PathTo($"out/hosting.onboarding.{format}");

    private IEnumerable<string> InPdf()
    {
        var pdf = PdfObjects.Read(File.ReadAllBytes(PathTo("pdf")));
        return pdf.All.Values.OfType<PdfDictionary>().Select(d => pdf.Text(d, "A", "URI")).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private List<string> InWord()
    {
        using var zip = ZipFile.OpenRead(PathTo("docx"));
        using var part = zip.GetEntry("word/_rels/document.xml.rels")!.Open();
        return [.. XDocument.Load(part).Root!.Elements().Where(e => (string?)e.Attribute("TargetMode") == "External").Select(e => (string)e.Attribute("Target")!)];
    }
}
