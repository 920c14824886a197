using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

public sealed class WordTextTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Looks_come_from_styles()
    {
        var file = WordFile.Write(Samples.Everything);

        // What is left to a run or a paragraph itself is what no style can know: its language, its place.
        var runs = file.Body.Descendants(W + "r").Elements(W + "rPr").Elements().Select(e => e.Name.LocalName).ToList();
        Assert.NotEmpty(runs);
        Assert.Empty(runs.Except(["rStyle", "lang"], StringComparer.Ordinal));
        var paragraphs = file.Body.Descendants(W + "pPr").Elements().Select(e => e.Name.LocalName).ToList();
        Assert.NotEmpty(paragraphs);
        Assert.Empty(paragraphs.Except(["pStyle", "keepNext", "pageBreakBefore", "numPr", "spacing", "ind", "jc", "sectPr"], StringComparer.Ordinal));
    }

    [Fact]
    public void A_running_line_that_is_too_long_ends_in_dots_and_is_known_when_the_file_comes_back()
    {
        var name = string.Join(' ', Enumerable.Repeat("Communes Associées", 8));
        var document = Samples.Everything with { Header = new RunningLine(Samples.Text("Responsibility audit"), Samples.Text(name)) };

        var file = WordFile.Write(document);

        Assert.Matches("^Responsibility auditCommunes .*(Communes|Associées)…$", file.Part("word/header1.xml").Value);
        Assert.Empty(new WordFormReader().Read("made.docx", new MemoryStream(file.Bytes)).Value!.Unmatched);
    }

    [Fact]
    public void Styles_in_use_are_defined()
    {
        var file = WordFile.Write(Samples.Everything);

        var defined = file.Part("word/styles.xml").Elements(W + "style").Select(s => (string?)s.Attribute(W + "styleId"));
        var used = file.Body.Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(e => (string?)e.Attribute(W + "val")).ToList();
        Assert.NotEmpty(used);
        Assert.Empty(used.Except(defined, StringComparer.Ordinal));
    }

    [Fact]
    public void Strong_in_a_bold_heading_stays_bold()
    {
        var file = WordFile.Write(Samples.Around(new Heading(1, [new Strong(Samples.Text("3.2.2. Changes"))])));

        var run = file.Body.Descendants(W + "r").Single();
        Assert.NotNull(run.Element(W + "rPr")!.Element(W + "b"));
        Assert.Empty(run.Descendants(W + "rStyle"));
    }

    [Fact]
    public void Characters_that_XML_can_not_hold_are_shown_as_such()
    {
        var file = WordFile.Write(Samples.Around(Samples.Paragraph("a\u0000b\uD800c\uFFFEd ]]> & < 😀"), new CodeBlock("x\u0001")));

        Sequence.Equal(["a\uFFFDb\uFFFDc\uFFFDd ]]> & < 😀", "x\uFFFD"], file.Body.Elements(W + "p").Select(p => p.Value));
    }

    [Fact]
    public void Tabs_hyphens_and_line_ends_are_elements()
    {
        var run = WordFile.Write(Samples.Around(new CodeBlock("a\tb\u00ADc\u2011d\ne"))).Body.Descendants(W + "r").Single();

        Sequence.Equal(["t", "tab", "t", "softHyphen", "t", "noBreakHyphen", "t", "br", "t"], run.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Blanks_at_the_edges_are_kept()
    {
        var text = WordFile.Write(Samples.Around(Samples.Paragraph(" a  b "))).Body.Descendants(W + "t").Single();

        Assert.Equal(" a  b ", text.Value);
        Assert.Equal("preserve", (string?)text.Attribute(XNamespace.Xml + "space"));
    }

    [Fact]
    public void Links_lead_out_or_to_headings()
    {
        var file = WordFile.Write(Samples.Everything);

        var links = file.Body.Elements(W + "p").Where(p => WordOutline.StyleOf(p) is null).Elements(W + "hyperlink").ToList();
        var external = links.Single(l => l.Attribute(R + "id") is not null);
        var target = file.Part("word/_rels/document.xml.rels").Elements().Single(e => (string?)e.Attribute("Id") == (string?)external.Attribute(R + "id"));
        Assert.Equal("https://example.com/raci?a=1&b=2", (string?)target.Attribute("Target"));
        Assert.Equal("External", (string?)target.Attribute("TargetMode"));
        Assert.Equal("The provider's page", (string?)external.Attribute(W + "tooltip"));
        var anchors = file.Body.Descendants(W + "hyperlink").Attributes(W + "anchor").ToList();
        Assert.NotEmpty(anchors);
        Assert.All(
            anchors,
            anchor => Assert.Single(file.Body.Descendants(W + "bookmarkStart"), b => (string?)b.Attribute(W + "name") == anchor.Value));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [InlineData("https://")]
    public void An_address_that_Word_can_not_take_is_reported_and_its_text_kept(string target)
    {
        var (file, diagnostics) = WordFile.TryWrite(Samples.Around(new Paragraph([new Link(target, Samples.Text("here"))])));

        Assert.Equal(WordDiagnostics.LinkNotShown, Assert.Single(diagnostics).Rule);
        Assert.Empty(file.Body.Descendants(W + "hyperlink"));
        Assert.Equal("here", file.Body.Value);
    }

    [Fact]
    public void A_picture_that_Word_can_not_show_is_described()
    {
        var (file, diagnostics) = WordFile.TryWrite(Samples.Around(new Paragraph([new Image([1, 2, 3], "image/webp", "A logo", 10, 10)])));

        Assert.Equal(WordDiagnostics.PictureNotShown, Assert.Single(diagnostics).Rule);
        Assert.Equal("A logo", file.Body.Value);
    }

    [Fact]
    public void Anchors_of_any_length_and_kind_become_bookmarks()
    {
        string[] anchors = ["3-1-operations", new string('a', 80), new string('a', 79) + "b", "häuser", "a_b"];
        var blocks = anchors.SelectMany((a, i) => new Block[] { new Heading(Math.Min(i + 1, 2), Samples.Text(a)) { Anchor = a }, new Paragraph([new Link("#" + a, Samples.Text(a))]) });
        var file = WordFile.Write(Samples.Around([.. blocks]));

        var names = file.Body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToList();
        Assert.Equal(anchors.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 40));
        Sequence.Equal(names, file.Body.Descendants(W + "hyperlink").Select(l => l.Attribute(W + "anchor")!.Value));
    }

    [Fact]
    public void A_table_of_contents_is_filled_in_and_asks_for_nothing()
    {
        var file = WordFile.Write(Samples.Everything);

        var entries = file.Body.Elements(W + "p").Where(p => WordOutline.StyleOf(p)?.StartsWith("TOC", StringComparison.Ordinal) == true).ToList();
        Sequence.Equal(["TOC2", "TOC2", "TOC3", "TOC2", "TOC2", "TOC2"], entries.Select(WordOutline.StyleOf));
        Sequence.Equal(["begin", "separate", "end"], entries.Descendants(W + "fldChar").Attributes(W + "fldCharType").Select(a => a.Value));
        Assert.Empty(file.Document.Descendants().Attributes(W + "dirty"));
        Assert.Empty(file.Part("word/settings.xml").Elements(W + "updateFields"));
    }

    [Fact]
    public void Header_and_footer_count_pages()
    {
        var footer = WordFile.Write(Samples.Everything).Part("word/footer1.xml");

        Sequence.Equal(["PAGE", "NUMPAGES"], footer.Descendants(W + "fldSimple").Attributes(W + "instr").Select(a => a.Value));
    }

    [Fact]
    public void Text_in_another_language_says_so()
    {
        var run = WordFile.Write(Samples.Everything).Body.Descendants(W + "r").Single(r => r.Value == "Une ligne en français.");

        Assert.Equal("fr-FR", (string?)run.Element(W + "rPr")!.Element(W + "lang")!.Attribute(W + "val"));
    }

    [Fact]
    public void A_numbered_list_begins_where_it_says()
    {
        var file = WordFile.Write(Samples.Around(List(3), Samples.Paragraph("between"), List(7)));
        var numbering = file.Part("word/numbering.xml");

        var ids = file.Body.Descendants(W + "numId").Select(n => (string?)n.Attribute(W + "val")).ToList();
        var starts = ids.Select(id => (string?)numbering.Elements(W + "num").Single(n => (string?)n.Attribute(W + "numId") == id)
            .Descendants(W + "startOverride").Single().Attribute(W + "val"));
        Sequence.Equal(["3", "3", "7", "7"], starts);
    }

    [Fact]
    public void Protection_allows_filling_in_only()
    {
        var settings = WordFile.Write(Samples.Everything, new WordOptions { Protect = true }).Part("word/settings.xml");

        var protection = settings.Element(W + "documentProtection")!;
        Assert.Equal("forms", (string?)protection.Attribute(W + "edit"));
        Assert.True((bool)protection.Attribute(W + "enforcement")!);
        Assert.Null(WordFile.Write(Samples.Everything).Part("word/settings.xml").Element(W + "documentProtection"));
    }

    private static ListBlock List(int start) =>
        new([new ListItem([Samples.Paragraph("one")]), new ListItem([Samples.Paragraph("two")])]) { Start = start };
}
