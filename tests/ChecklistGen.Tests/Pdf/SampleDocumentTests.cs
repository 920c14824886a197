using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Pdf;

/// <summary>One document with every kind of node, seen by every tool at hand.</summary>
public sealed class SampleDocumentTests
{
    [Fact]
    public void Every_kind_of_node_has_a_layouter()
    {
        Assert.Equal(NodeTypes.Blocks.ToHashSet(), BlockLayouters.All.Kinds.ToHashSet());
        Assert.Equal(NodeTypes.Inlines.ToHashSet(), InlineLayouters.All.Kinds.ToHashSet());
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Passes_all_checks(bool fillable)
    {
        var made = PdfMaker.Make(SampleDocument.Create(), new PdfOptions { Fillable = fillable });

        Assert.Equal("CG0321", Assert.Single(made.Codes));
    }

    [Fact]
    public void A_compact_file_holds_the_same_in_half_the_bytes()
    {
        var classic = PdfMaker.Make(SampleDocument.Create(), new PdfOptions { Fillable = true, Compact = false });
        var compact = PdfMaker.Make(SampleDocument.Create(), new PdfOptions { Fillable = true });

        Assert.Equal(TreeText.Outline(classic.Bytes), TreeText.Outline(compact.Bytes));
        Assert.True(WithoutFonts(compact) * 1.6 < WithoutFonts(classic), $"{WithoutFonts(compact)} and {WithoutFonts(classic)}");

        // Fonts take the same in both.
        static int WithoutFonts(MadePdf made) =>
            made.Bytes.Length - made.OfType("FontDescriptor").Sum(d => made.Objects.Dictionary(d, "FontFile2")!.Data!.Length);
    }

    [Theory, InlineData(false, "sample"), InlineData(true, "sample-form")]
    public void Has_the_structure_it_should(bool fillable, string name)
    {
        var made = PdfMaker.Make(SampleDocument.Create(), new PdfOptions { Fillable = fillable });

        GoldenFile.Expect(Repository.PathTo("tests", "Golden", "pdf", name + ".structure.txt"), TreeText.Outline(made.Bytes));
    }

    [Theory, InlineData(false, true), InlineData(true, true), InlineData(true, false)]
    public void Qpdf_finds_nothing(bool fillable, bool compact)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("sample.pdf", PdfMaker.Make(SampleDocument.Create(), new PdfOptions { Fillable = fillable, Compact = compact }).Bytes);

        Assert.Contains("No syntax or stream encoding errors found", ExternalTool.Run("qpdf", "--check", path), StringComparison.Ordinal);
    }

    [Fact]
    public void Poppler_reads_it_in_order()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("sample.pdf", PdfMaker.Make(SampleDocument.Create()).Bytes);

        var text = ExternalTool.Run("pdftotext", path, "-");
        var at = 0;
        foreach (var phrase in (string[])["Obligations by phase", "37 are yours", "Ask the provider", "Notes on the text ....", "... 3\n", "☑ Read the contract", "PCI-3.1.1-01", "PCI-3.2.2-06", "Where this came from"])
        {
            at = text.IndexOf(phrase, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"`{phrase}` is missing or out of order in\n{text}");
        }

        var structure = ExternalTool.Run("pdfinfo", "-struct-text", path);
        Assert.Contains(
            "\"Encrypt the data that the instance handles, at rest and in transit, with keys that are renewed at least once a year\"", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("Page 2 of", structure, StringComparison.Ordinal);
    }
}
