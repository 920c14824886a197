using ChecklistGen.Documents.Writing;
using ChecklistGen.Tests.Pdf;
using ChecklistGen.Tests.Pdf.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>--theme</c>: colours, typeface, logo, paper and running texts of one's own, in every format that has them.</summary>
public sealed class ThemeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Colours_and_running_texts_reach_every_format()
    {
        Generate("""
            colours:
              accent: "#7A1F5C"
            header:
              left: Nordwind AG
            footer:
              left: Confidential
            """, "html,docx,pdf");
        var html = File.ReadAllText(Document("html"));

        Assert.Contains("#7A1F5C", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Nordwind AG", html, StringComparison.Ordinal);
        Assert.Contains("7A1F5C", Part("word/styles.xml"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Parts("word/header"), p => p.Contains("Nordwind AG", StringComparison.Ordinal));
        Assert.Contains(Parts("word/footer"), p => p.Contains("Confidential", StringComparison.Ordinal));
        var text = ExternalTool.Run("pdftotext", Document("pdf"), "-");
        Assert.Contains("Nordwind AG", text, StringComparison.Ordinal);
        Assert.Contains("Confidential", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_and_margins_are_those_of_the_theme()
    {
        Generate("page:\n  size: Letter\n  margin-left: 1in\n", "pdf,docx");
        var pdf = PdfObjects.Read(File.ReadAllBytes(Document("pdf")));
        var boxes = pdf.Pages.Select(p => string.Join(' ', pdf.Array(p, "MediaBox")!)).Distinct(StringComparer.Ordinal);

        Assert.Equal("0 0 612 792", Assert.Single(boxes));
        Assert.Contains("w:w=\"12240\" w:h=\"15840\"", Part("word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("w:left=\"1440\"", Part("word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_is_in_every_format_with_its_description()
    {
        _folder.Write("logo.jpg", File.ReadAllBytes(Repository.PathTo("tests", "Golden", "pdf", "pictures", "rgb.jpg")));
        Generate("logo:\n  file: logo.jpg\n  description: The wind rose of Nordwind\n", "html,docx,pdf");

        Assert.Contains("alt=\"The wind rose of Nordwind\"", File.ReadAllText(Document("html")), StringComparison.Ordinal);
        Assert.Contains("The wind rose of Nordwind", Part("word/document.xml") + string.Concat(Parts("word/header")), StringComparison.Ordinal);
        Assert.Contains("jpeg", ExternalTool.Run("pdfimages", "-list", Document("pdf")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colors:\n  text: \"#000000\"\n", ":1:1", "there is no key `colors`", "did you mean `colours`?")]
    [InlineData("colours:\n  acent: \"#17375E\"\n", ":2:3", "there is no key `acent`", "did you mean `accent`?")]
    [InlineData("colours:\n  accent: blue\n", ":2:11", "`accent` does not take `blue`", "a colour such as \"#17375E\"")]
    [InlineData("page:\n  size: A5\n", ":2:9", "this size of paper is not known", "write `A4` or `Letter`")]
    [InlineData("page:\n  margin-left: 300mm\n", ":2:16", "leaves no readable page", "keep it between")]
    [InlineData("logo:\n  file: none.png\n  description: Nordwind\n", ":2:9", "none.png` can't be read", "name a file beside the theme")]
    [InlineData("logo:\n  file: theme.yaml\n  description: Nordwind\n", ":2:9", "this is not a PNG or JPEG picture", "save the logo as PNG or JPEG")]
    public void A_slip_is_reported_with_its_place_and_nothing_is_made(string theme, string place, string message, string help)
    {
        var run = Generate(theme, "md", expected: 2);

        Assert.Contains("theme.yaml" + place, run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory, InlineData(0.5), InlineData(0.99), InlineData(0.002)]
    public void Half_a_font_is_reported_whatever_the_format(double share)
    {
        var font = Fonts.Carlito().AsSpan();
        _folder.Write("half.ttf", font[..(int)(font.Length * share)].ToArray());
        var run = Generate("font:\n  name: House Sans\n  regular: half.ttf\n", "md", expected: 2);

        Assert.Contains("theme.yaml:3:12", run.Error, StringComparison.Ordinal);
        Assert.Contains("the file is cut short: its table", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory, InlineData("png"), InlineData("jpg")]
    public void Half_a_logo_is_reported_whatever_the_format(string format)
    {
        var logo = format == "png" ? [.. Pictures.Gradient()] : File.ReadAllBytes(Repository.PathTo("tests", "Golden", "pdf", "pictures", "rgb.jpg"));
        foreach (var length in new[] { logo.Length - 20, logo.Length - 1 })
        {
            _folder.Write($"half.{format}", logo[..length]);
            var run = Generate($"logo:\n  file: half.{format}\n  description: Nordwind\n", "md", expected: 2);

            Assert.Contains("theme.yaml:2:9", run.Error, StringComparison.Ordinal);
            Assert.Contains("the picture is cut short", run.Error, StringComparison.Ordinal);
        }

        _folder.Write($"half.{format}", logo);
        Generate($"logo:\n  file: half.{format}\n  description: Nordwind\n", "md");
    }

    [Fact]
    public void A_font_that_cannot_be_embedded_is_reported_and_another_takes_its_place()
    {
        var run = Generate("font:\n  name: House Sans\n  regular: theme.yaml\n", "pdf", expected: 1);

        Assert.Contains("error[CG0320]", run.Error, StringComparison.Ordinal);
        Assert.Contains("Choose the service location", ExternalTool.Run("pdftotext", Document("pdf"), "-"), StringComparison.Ordinal);
    }

    private CommandRun Generate(string theme, string formats, int expected = 0)
    {
        var file = _folder.Write("theme.yaml", theme);
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "--theme", file, "-f", formats, "-o", _folder.PathTo("out"));
        Assert.True(expected == run.ExitCode, $"exit code {run.ExitCode}:\n{run.Error}");
        return run;
    }

    private string Document(string format) => _folder.PathTo("out", $"data-processing.onboarding.{format}");

    private string Part(string name) => Assert.Single(Parts(name));

    private List<string> Parts(string prefix)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(Document("docx"));
        var parts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            parts.Add(reader.ReadToEnd());
        }

        return parts;
    }
}
