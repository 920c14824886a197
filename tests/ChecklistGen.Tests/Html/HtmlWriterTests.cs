using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ChecklistGen.Documents;
using ChecklistGen.Html;
using ChecklistGen.Html.Nodes;
using ChecklistGen.Html.Page;
using ChecklistGen.Tests.Html.Support;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Every_node_has_a_writer()
    {
        Sequence.Equal(Names(NodeTypes.Blocks), Names(NodeWriters.Blocks.Kinds));
        Sequence.Equal(Names(NodeTypes.Inlines), Names(NodeWriters.Inlines.Kinds));
    }

    [Fact]
    public void Every_node_comes_through() =>
        Assert.Equal(DocumentOutline.Of(Samples.Everything), HtmlOutline.Of(PageXml.Write(Samples.Everything)));

    [Fact]
    public void The_body_is_as_reviewed()
    {
        var page = Encoding.UTF8.GetString(PageXml.Write(Samples.Everything, new HtmlOptions { Filter = new FilterWords() }));
        GoldenFile.Expect(
            Repository.PathTo("tests", "Golden", "html", "everything.body.html"),
            page[page.IndexOf("<body", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void An_empty_document_is_a_page() => Assert.Empty(PageXml.Text(PageXml.Write(Samples.Around())).Elements());

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(PageXml.Write(Samples.Everything), PageXml.Write(Samples.Everything));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style><img src=x onerror=alert(1)>")]
    [InlineData("\" onfocus=\"alert(1)\" x=\"")]
    [InlineData("&lt;b&gt; &amp;quot; ]]> --> <!-- 'quoted'")]
    public void Text_stays_text_everywhere(string text)
    {
        var inlines = Samples.Text(text);
        var document = Samples.Laid(new Document
        {
            Properties = Samples.Properties(text) with { Subject = text, Author = text, Keywords = [text], Generator = text },
            Header = new RunningLine(inlines, inlines),
            Footer = new RunningLine(inlines, [new PageNumber(), .. inlines]),
            Blocks =
            [
                new Heading(1, inlines),
                new TableOfContents { Entries = [new TocEntry(2, text, text)] },
                new Paragraph([new Link("https://example.com/?q=" + text, inlines) { Description = text }, new CodeSpan(text), new LanguageSpan(text, inlines)]),
                new CodeBlock(text),
                new Table(
                    [new TableColumn(), new TableColumn(), new TableColumn()],
                    [Samples.Header(text, text, text), Samples.Row(Samples.Cell(text), Samples.Cell(new CheckBox(text, text)), Samples.Cell(new ShareBar([], text)))])
                { Caption = inlines, Description = text },
                new Paragraph(
                [
                    .. Enum.GetValues<InputKind>().Select(kind => new InputField(kind, $"{kind}/{text}", text) { Value = text, Placeholder = text, Choices = [text] }),
                ]),
            ],
        });

        var page = PageXml.Parse(PageXml.TryWrite(document, new HtmlOptions { Filter = new FilterWords { Label = text, Status = text } }).Bytes);

        Assert.Equal(text, page.Descendants("h1").Single().Value);
        Assert.Equal(text, page.Descendants("title").First().Value);
        Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        // The only scripts and the whole style sheet are ours; what the page remembers of itself is data.
        Assert.Equal(["application/json", null, null], page.Descendants("script").Select(s => (string?)s.Attribute("type")), StringComparer.Ordinal);
        Assert.Equal([FilterBox.Script, AnswerBar.Script], page.Descendants("script").Skip(1).Select(s => s.Value), StringComparer.Ordinal);
        Assert.Equal($"Text/{text}", (string?)JsonNode.Parse(page.Descendants("script").First().Value)!["fields"]![1]!["name"]);
        Assert.EndsWith("}\n", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Empty(page.Descendants("img"));
    }

    [Fact]
    public void Control_characters_do_not_get_into_a_page()
    {
        var page = PageXml.Write(Samples.Around(Samples.Paragraph("a\0b\u0007c\u0085d\u007Fe")));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", PageXml.Text(page).Value.Trim());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("//example.com")]
    [InlineData("page.html")]
    public void A_link_that_must_not_be_opened_is_text(string target)
    {
        var (page, diagnostics) = PageXml.TryWrite(Samples.Around(new Paragraph([new Link(target, Samples.Text("text"))])));
        Assert.Equal(HtmlDiagnostics.LinkLeftOut, Assert.Single(diagnostics).Rule);
        Assert.Empty(PageXml.Text(page).Descendants("a"));
        Assert.Equal("text", PageXml.Text(page).Value.Trim());
    }

    [Theory]
    [InlineData("page.html", true)]
    [InlineData("a%20page.html", true)]
    [InlineData("../page.html", false)]
    [InlineData("folder/page.html", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("", false)]
    public void Where_files_may_be_linked_they_lie_beside_the_page(string target, bool isLink)
    {
        var document = Samples.Around(new Paragraph([new Link(target, Samples.Text("text"))]));
        var (page, _) = PageXml.TryWrite(document, new HtmlOptions { AllowsFileLinks = true });
        Assert.Equal(isLink ? 1 : 0, PageXml.Text(page).Descendants("a").Count());
    }

    [Fact]
    public void Links_hold_no_links()
    {
        var inner = new Link("https://example.com/inner", Samples.Text("inner"));
        var page = PageXml.Write(Samples.Around(new Paragraph([new Link("https://example.com/outer", [inner])])));
        Assert.Equal("https://example.com/outer", (string?)Assert.Single(PageXml.Text(page).Descendants("a")).Attribute("href"));
    }

    [Fact]
    public void A_picture_of_another_kind_is_described_in_words()
    {
        var picture = new Image([1, 2, 3], "image/svg+xml", "A logo", 10, 10);
        var (page, diagnostics) = PageXml.TryWrite(Samples.Around(new Paragraph([picture])));
        Assert.Equal(HtmlDiagnostics.PictureLeftOut, Assert.Single(diagnostics).Rule);
        Assert.Equal("A logo", PageXml.Text(page).Value.Trim());
    }

    [Fact]
    public void What_was_filled_in_is_kept_even_where_it_fits_no_field()
    {
        var page = PageXml.Text(PageXml.Write(Samples.Around(new Paragraph(
        [
            new InputField(InputKind.Date, "date", "Date") { Value = "next week" },
            new InputField(InputKind.Choice, "choice", "Choice") { Value = "perhaps", Choices = ["yes", "no"] },
            new InputField(InputKind.MultilineText, "text", "Text") { Value = "\nlines\n" },
        ]))));

        Sequence.Equal(["text", "next week"], page.Descendants("input").Single().Attributes().Where(a => a.Name == "type" || a.Name == "value").Select(a => a.Value));
        Assert.Equal("perhaps", page.Descendants("option").Single(o => o.Attribute("selected") is not null).Value);
        Assert.Equal("\n\nlines\n", page.Descendants("textarea").Single().Value); // the first newline belongs to the element
    }

    [Fact]
    public void An_id_stays_in_one_piece_and_is_still_found()
    {
        var main = PageXml.Text(PageXml.Write(Samples.Around(Samples.Paragraph("see PCI-3.1.1-04, and well-known"))));
        Assert.Equal("PCI-3.1.1-04,", Assert.Single(main.Descendants("span")).Value);
        Assert.Equal("see PCI-3.1.1-04, and well-known", main.Value.Trim());
    }

    [Fact]
    public void Cells_find_their_headers()
    {
        var table = PageXml.Text(PageXml.Write(Samples.Around(new Heading(1, Samples.Text("Tasks")), Samples.Checklist(Samples.Rows()) with { Caption = [], Description = "" })))
            .Element("table")!;

        Assert.Equal("tasks", (string?)table.Attribute("aria-labelledby"));
        Assert.Equal(Enumerable.Repeat("col", 6), table.Element("thead")!.Descendants("th").Select(h => (string?)h.Attribute("scope")), StringComparer.Ordinal);
        var group = Assert.Single(table.Elements("tbody"));
        var head = group.Elements("tr").First().Elements("th").Single();
        Assert.Equal("rowgroup", (string?)head.Attribute("scope"));
        Assert.Equal("7", (string?)head.Attribute("colspan"));
        Assert.All(group.Elements("tr").Skip(1), r => Assert.Equal("row", (string?)r.Elements("th").Single().Attribute("scope")));
    }

    [Fact]
    public void A_page_says_that_it_forgets_only_where_there_is_something_to_forget()
    {
        static bool Says(params Block[] blocks) => PageXml.Parse(PageXml.Write(Samples.Around(blocks))).Descendants("p").Any(p => (string?)p.Attribute("class") == "not-saved");
        Assert.False(Says(Samples.Paragraph("text")));
        Assert.True(Says(new Paragraph([new CheckBox("box", "Box")])));
    }

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.Name).Order(StringComparer.Ordinal);
}
