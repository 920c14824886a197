using System.Xml.Linq;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Cli;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Word;

/// <summary>What Microsoft's accessibility checker asks of a Word file, asked of the shipped templates.</summary>
public sealed class WordAccessibilityTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static TheoryData<string> Templates => ["onboarding", "handover", "audit", "agreement"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_file_passes(string template)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-t", template, "-f", "docx", "--date", SeedDocuments.Date, "-o", folder.Path);
        Assert.Equal(5, run.Lines.Length);
        foreach (var path in run.Lines)
            Check(new WordFile(System.IO.File.ReadAllBytes(path)));
    }

    [Fact]
    public void Placeholders_and_what_steps_back_can_be_read()
    {
        var palette = Theme.Default.Palette;
        Assert.InRange(Colour.Contrast(palette.Muted, Colour.White), 4.5, 21);
        Assert.InRange(Colour.Contrast(palette.Muted, palette.SoftFill), 4.5, 21);
        Assert.InRange(Colour.Contrast(palette.Link, Colour.White), 4.5, 21);
        Assert.InRange(Colour.Contrast(palette.Warning, palette.WarningFill), 4.5, 21);
        var placeholder = WordFile.Write(Samples.Everything).Part("word/styles.xml").Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == "PlaceholderText");
        Assert.Equal(palette.Muted.Hex, (string?)placeholder.Descendants(W + "color").Single().Attribute(W + "val"));
    }

    private static void Check(WordFile file)
    {
        Assert.NotEmpty(file.Part("docProps/core.xml").Element(Dublin + "title")!.Value);
        Assert.Equal("en", file.Part("docProps/core.xml").Element(Dublin + "language")!.Value);
        Assert.Equal("en-GB", (string?)file.Part("word/styles.xml").Descendants(W + "lang").First().Attribute(W + "val"));

        foreach (var table in file.Body.Descendants(W + "tbl"))
        {
            var properties = table.Element(W + "tblPr")!;
            Assert.True((bool)properties.Element(W + "tblLook")!.Attribute(W + "firstRow")!, "a table without the box “Header Row”");
            Assert.NotEmpty((string)properties.Element(W + "tblCaption")!.Attribute(W + "val")!);
            Assert.NotEmpty((string)properties.Element(W + "tblDescription")!.Attribute(W + "val")!);
            Assert.Empty(table.Descendants(W + "tbl").Concat(table.Descendants(W + "vMerge")));
        }

        Assert.All(file.Body.Descendants().Where(e => e.Name.LocalName == "docPr"), p => Assert.NotEmpty((string)p.Attribute("descr")!));
        var levels = file.Body.Descendants(W + "pStyle").Select(s => (string)s.Attribute(W + "val")!)
            .Where(s => s.StartsWith("Heading", StringComparison.Ordinal)).Select(s => s[^1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }
}
