using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Pdf;
using ChecklistGen.Tests.Support;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

/// <summary>What is in the file besides its pages: properties, attachments, outline.</summary>
public sealed class FileTests
{
    [Fact]
    public void Odd_properties_are_made_good()
    {
        var document = Document(P("Text")) with
        {
            Properties = new DocumentProperties
            {
                Title = "  A <title> & \u0001 \"more\" \uD800 漢\n",
                Language = "en_GB",
                Author = "\t",
                Keywords = ["a(b)", "c\\d"],
                Date = new DateOnly(1999, 12, 31),
            },
        };

        var made = PdfMaker.Make(document);

        Assert.Equal("A <title> & \"more\" \uFFFD 漢", made.Objects.Text(made.Objects.Trailer, "Info", "Title"));
        Assert.Null(made.Objects.Text(made.Objects.Trailer, "Info", "Author"));
        Assert.Equal("en-GB", made.Objects.Text(made.Objects.Catalog, "Lang"));
        Assert.Empty(made.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("English (UK)")]
    [InlineData("en-")]
    [InlineData("123")]
    public void A_language_that_is_none_is_reported(string language)
    {
        var document = Document(P(new LanguageSpan(language, [T("Text")])));

        var made = PdfMaker.Make(document with { Properties = document.Properties with { Language = language } });

        Assert.Equal(["CG0327", "CG0327"], made.Codes.ToList());
        Assert.Equal("und", made.Objects.Text(made.Objects.Catalog, "Lang"));
    }

    [Fact]
    public void Attachments_come_out_as_they_went_in()
    {
        using var folder = new TemporaryFolder();
        var document = Document(P("Text")) with
        {
            Attachments =
            [
                new Attachment("z.md", "text/markdown", "Source", AttachmentRelationship.Source, Bytes("# Title\n")),
                new Attachment("folder/été.json", "application/json", "", AttachmentRelationship.Data, Bytes("{}")),
                new Attachment("..\\..\\z.md", "not a type", "Twice", AttachmentRelationship.Supplement, []),
            ],
        };

        var made = PdfMaker.Make(document);

        var path = folder.Write("a.pdf", made.Bytes);
        ExternalTool.Run("pdfdetach", "-saveall", "-o", folder.Path, path);
        Assert.Equal(["2-z.md", "z.md", "été.json"], Directory.GetFiles(folder.Path).Select(f => Path.GetFileName(f)!).Where(f => f != "a.pdf").Order(StringComparer.Ordinal).ToList());
        Assert.Equal("# Title\n", File.ReadAllText(folder.PathTo("z.md")));
    }

    [Fact]
    public void Attachments_may_be_left_out()
    {
        var made = PdfMaker.Make(SampleDocument.Create(), new PdfOptions { IncludeAttachments = false });

        Assert.Empty(made.OfType("Filespec"));
        Assert.False(made.Objects.Catalog.Has("AF"));
    }

    [Fact]
    public void The_outline_holds_the_headings_below_the_title()
    {
        var made = PdfMaker.Make(Document(H(1, "Title"), P("x"), H(2, "A"), P("x"), H(3, "A1"), P("x"), H(2, "B"), P("x")));

        Assert.Equal(["A", "B"], Titles(made, made.OfType("Outlines").Single()));
        Assert.Equal(["A1"], Titles(made, made.Objects.Dictionary(made.OfType("Outlines").Single(), "First")!));
    }

    [Fact]
    public void Without_other_headings_the_outline_holds_the_title()
    {
        Assert.Equal(["Only"], Titles(PdfMaker.Make(Document(H(1, "Only"), P("x")))));
        Assert.Equal(["A title"], Titles(PdfMaker.Make(Document(P("x")))));
    }

    [Fact]
    public void An_empty_document_has_one_empty_page()
    {
        var made = PdfMaker.Make(Document());

        Assert.Single(made.Objects.Pages);
    }

    [Fact]
    public void Two_writers_at_once_write_the_same_as_one()
    {
        var document = PdfMaker.Transform(SampleDocument.Create());
        var expected = PdfMaker.Write(document).Bytes;
        var writer = new PdfWriter(new PdfOptions());

        Parallel.For(0, 8, _ =>
        {
            var output = new MemoryStream();
            writer.Write(document, Theme.Default, output, new Diagnostics.DiagnosticBag());
            Assert.True(expected.AsSpan().SequenceEqual(output.ToArray()));
        });
    }

    [Fact]
    public void The_output_need_not_be_seekable()
    {
        using var folder = new TemporaryFolder();
        using var pipe = new NoSeek(File.Create(folder.PathTo("a.pdf")));

        new PdfWriter(new PdfOptions()).Write(PdfMaker.Transform(Document(P("x"))), Theme.Default, pipe, new Diagnostics.DiagnosticBag());
    }

    private static List<string> Titles(MadePdf made) => Titles(made, made.OfType("Outlines").Single());

    private static List<string> Titles(MadePdf made, Reading.PdfDictionary parent)
    {
        var titles = new List<string>();
        for (var item = made.Objects.Dictionary(parent, "First"); item is not null; item = made.Objects.Dictionary(item, "Next"))
            titles.Add(made.Objects.Text(item, "Title")!);
        return titles;
    }

    private sealed class NoSeek(Stream inner) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

        public override void Flush() => inner.Flush();

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
