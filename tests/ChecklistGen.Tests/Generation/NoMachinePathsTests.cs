using System.IO.Compression;
using System.Text;
using ChecklistGen.Tests.Support;
using UglyToad.PdfPig;

namespace ChecklistGen.Tests.Generation;

/// <summary>Documents go to other people: they name pages from the folder that was given, and say nothing of the folders above it.</summary>
public sealed class NoMachinePathsTests : IDisposable
{
    private const string Folder = "secret-folder";

    private const string English = """
        # RACI for Hosting

        ## 1. Use

        | Activity | Customer | Acme |
        | --- | --- | --- |
        | Order the service | RA | I |
        | Report incidents | A | R |
        """;

    private static readonly string French = English.Replace("| A | R |", "| R | I |", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();
    private readonly string _pages;

    public NoMachinePathsTests()
    {
        _folder.Write($"{Folder}/pages/deep/hosting.md", English);
        _folder.Write($"{Folder}/pages/deep/hosting.fr.md", French);
        _pages = _folder.PathTo(Folder, "pages");
    }

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData(false), InlineData(true)]
    public void Documents_of_an_absolute_path_do_not_show_it(bool combined)
    {
        var output = _folder.PathTo("out");
        var answers = _folder.PathTo(Folder, "answers");
        string[] options = ["-t", "audit", "--date", "2026-11-20", "-f", "pdf,docx,xlsx,html,md,json,csv", .. combined ? new[] { "--combined" } : []];
        Assert.Equal(0, CommandRun.Of(["generate", _pages, .. options, "-o", answers]).ExitCode);
        Assert.Equal(0, CommandRun.Of(["generate", _pages, .. options, "-o", output, "--answers", answers]).ExitCode);

        var files = Directory.GetFiles(output).Where(f => Path.GetFileName(f) != "manifest.json").ToList();
        Assert.True(files.Count >= 7);
        Assert.All(files, file => Assert.All(Texts(file), text =>
        {
            Assert.DoesNotContain(Folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain(_folder.Path, text, StringComparison.Ordinal);
        }));
        Assert.Contains(files, file => file.EndsWith(".md", StringComparison.Ordinal) && File.ReadAllText(file).Contains("deep/hosting.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pages", "deep/hosting.md")]
    [InlineData("pages/", "deep/hosting.md")]
    [InlineData("./pages/deep", "hosting.md")]
    [InlineData("pages/deep/hosting.md", "hosting.md")]
    [InlineData("../secret-folder/pages", "deep/hosting.md")]
    public void A_page_has_the_same_name_however_its_path_is_typed(string path, string name)
    {
        var run = CommandRun.AsTyped(_folder.PathTo(Folder), $"checklistgen generate {path} -f json --date 2026-11-20 -o out");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Directory.GetFiles(_folder.PathTo(Folder, "out"), "hosting*.json"), f => File.ReadAllText(f).Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_of_changes_does_not_show_it()
    {
        var old = _folder.PathTo("old");
        _folder.Write("old/deep/hosting.md", English.Replace("| A | R |", "| I | R |", StringComparison.Ordinal));
        foreach (var format in new[] { "md", "json", "html" })
        {
            var run = CommandRun.Of("diff", old, _pages, "--format", format, "--date", "2026-11-20");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("deep/hosting.md", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(_folder.Path, run.Output, StringComparison.Ordinal);
        }
    }

    // The texts of a file: its own bytes, the parts of an Office file, the pages, properties and attachments of a PDF.
    private static IEnumerable<string> Texts(string file)
    {
        yield return Encoding.UTF8.GetString(File.ReadAllBytes(file));
        switch (Path.GetExtension(file))
        {
            case ".docx" or ".xlsx":
                using (var zip = ZipFile.OpenRead(file))
                {
                    foreach (var part in zip.Entries)
                    {
                        using var reader = new StreamReader(part.Open());
                        yield return reader.ReadToEnd();
                    }
                }

                break;
            case ".pdf":
                using (var pdf = PdfDocument.Open(file))
                {
                    yield return string.Concat(pdf.GetPages().Select(p => p.Text));
                    Assert.True(pdf.TryGetXmpMetadata(out var properties));
                    yield return properties.GetXDocument().ToString();
                    Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var attachments));
                    foreach (var attachment in attachments)
                        yield return attachment.Name + Encoding.UTF8.GetString(attachment.Memory.Span);
                }

                break;
        }
    }
}
