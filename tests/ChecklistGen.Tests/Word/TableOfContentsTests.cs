using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

public sealed class TableOfContentsTests
{
    private static readonly XNamespace W = WordFile.W;

    private static readonly WordOptions WithPages = new() { HeadingPages = new HeadingPages() };

    // A page for each heading behind the first.
    private static readonly Document Document = Samples.Around(
        new Heading(1, Samples.Text("Title")),
        new TableOfContents { Depth = 3 },
        new Heading(2, Samples.Text("First")),
        new PageBreak(),
        new Heading(2, Samples.Text("Second")),
        new Heading(3, Samples.Text("Below the second")),
        new PageBreak(),
        new Heading(2, Samples.Text("Third")));

    [Fact]
    public void Entries_say_on_which_page_a_heading_is()
    {
        var file = WordFile.Write(Document, WithPages);
        var entries = Entries(file);

        Sequence.Equal(["First|1", "Second|2", "Below the second|2", "Third|3"], entries.Select(Shown));
        Assert.All(entries, e => Assert.Equal($" PAGEREF {(string?)e.Element(W + "hyperlink")!.Attribute(W + "anchor")} \\h ", e.Descendants(W + "instrText").Last().Value));
        Assert.Equal(" TOC \\o \"2-3\" \\h \\z ", entries[0].Descendants(W + "instrText").First().Value);
        var stop = file.Part("word/styles.xml").Elements(W + "style").Single(s => (string?)s.Attribute(W + "styleId") == "TOC2").Descendants(W + "tab").Single();
        Assert.Equal("right dot", $"{(string?)stop.Attribute(W + "val")} {(string?)stop.Attribute(W + "leader")}");
    }

    // Both make Word ask a question when a file is opened.
    [Fact]
    public void Word_is_not_asked_to_update_it()
    {
        var file = WordFile.Write(Document, WithPages);

        Assert.Empty(file.Document.Descendants(W + "fldChar").Attributes(W + "dirty"));
        Assert.Empty(file.Part("word/settings.xml").Elements(W + "updateFields"));
    }

    [Fact]
    public void Without_a_layout_there_are_no_numbers()
    {
        WordFile[] files =
        [
            WordFile.Write(Document),
            WordFile.Write(Document, WithPages with { ReferenceDocument = ReferenceDocument.Read(new MemoryStream(Brand.Document()), "brand.docx").Value }),
        ];
        foreach (var file in files)
        {
            var paragraphs = file.Body.Elements(W + "p").Where(p => p.Element(W + "hyperlink") is not null).ToList();
            Sequence.Equal(["First", "Second", "Below the second", "Third"], paragraphs.Select(p => p.Element(W + "hyperlink")!.Value));
            Assert.Equal(" TOC \\o \"2-3\" \\n \\h \\z ", paragraphs[0].Descendants(W + "instrText").Single().Value);
        }
    }

    [Fact]
    public void Page_numbers_are_not_answers()
    {
        var filled = new FilledIn(WordFile.Write(Document with { Form = Samples.Form([]) }, WithPages));
        foreach (var number in filled.Document.Descendants(W + "hyperlink").Select(h => h.Descendants(W + "t").Last()))
            number.Value = "17";
        var form = new WordFormReader().Read("contents.docx", new MemoryStream(filled.Save())).Value!;

        Assert.Empty(form.Unmatched);
    }

    [Fact]
    public void LibreOffice_shows_headings_on_the_pages_that_are_listed()
    {
        using var folder = new TemporaryFolder();
        var pdf = folder.Write("contents.pdf", LibreOffice.Convert(WordFile.Write(Document, WithPages).Bytes, "pdf"));
        var pages = ExternalTool.Run("pdftotext", "-layout", pdf, "-").Split('\f');

        Assert.Matches(@"Second\.{5,}2\n", pages[0].Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains("Second", pages[1], StringComparison.Ordinal);
        Assert.Contains("Third", pages[2], StringComparison.Ordinal);
    }

    private static List<XElement> Entries(WordFile file) =>
        [.. file.Body.Elements(W + "p").Where(p => WordOutline.StyleOf(p)?.StartsWith("TOC", StringComparison.Ordinal) == true)];

    private static string Shown(XElement entry) => string.Join('|', entry.Descendants(W + "t").Select(t => t.Value));
}
