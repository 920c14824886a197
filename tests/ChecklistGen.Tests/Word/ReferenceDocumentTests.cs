using System.Xml.Linq;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

public sealed class ReferenceDocumentTests
{
    private static readonly XNamespace W = WordFile.W;

    private static readonly WordFile File = Write(Brand.Document());

    [Fact]
    public void Styles_are_found_by_their_names()
    {
        var headings = File.Body.Elements(W + "p").Select(WordOutline.StyleOf).Where(s => s?.StartsWith("berschrift", StringComparison.Ordinal) == true);

        Sequence.Equal(["berschrift1", "berschrift2"], headings.Distinct(StringComparer.Ordinal));
        Assert.Equal(DocumentOutline.Of(Samples.Everything), WordOutline.Of(File));
    }

    [Fact]
    public void Missing_styles_fall_back_to_ours()
    {
        var styles = File.Part("word/styles.xml").Elements(W + "style").ToList();

        Assert.Equal(styles.Count, styles.Select(s => (string?)s.Attribute(W + "styleId")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(styles.Count, styles.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var caption = styles.Single(s => NameOf(s) == "caption");
        Assert.Equal("Standard", (string?)caption.Element(W + "basedOn")!.Attribute(W + "val"));
        var cell = styles.Single(s => NameOf(s) == "Table Text");
        Assert.Equal("TableText0", (string?)cell.Attribute(W + "styleId"));
        Assert.Contains(File.Body.Descendants(W + "tc").Elements(W + "p"), p => WordOutline.StyleOf(p) == "TableText0");
        Sequence.Equal(["Standard", "DefaultParagraphFont", "NormaleTabelle"], Defaults(styles, "paragraph", "character", "table"));
    }

    [Fact]
    public void Bullets_are_there_even_where_the_style_has_none()
    {
        var bullet = File.Body.Elements(W + "p").First(p => WordOutline.StyleOf(p) == "Aufzhlungszeichen");
        var numbering = File.Part("word/numbering.xml");

        var id = (string?)bullet.Descendants(W + "numId").Single().Attribute(W + "val");
        Assert.Equal("8", id);
        var abstractId = (string?)numbering.Elements(W + "num").Single(n => (string?)n.Attribute(W + "numId") == id).Element(W + "abstractNumId")!.Attribute(W + "val");
        Assert.Equal("5", abstractId);
        Sequence.Equal(["4", "5", "6"], numbering.Elements(W + "abstractNum").Select(n => (string?)n.Attribute(W + "abstractNumId")));
    }

    [Fact]
    public void Page_header_and_footer_are_the_customers()
    {
        var sections = File.Body.Descendants(W + "sectPr").ToList();

        Assert.Equal(12240, (int)sections[0].Element(W + "pgSz")!.Attribute(W + "w")!);
        Assert.Equal(15840, (int)sections[1].Element(W + "pgSz")!.Attribute(W + "w")!);
        Assert.Equal(1800, (int)sections[0].Element(W + "pgMar")!.Attribute(W + "top")!);
        Sequence.Equal([1, 0, 0], sections.Select(s => s.Elements(W + "titlePg").Count()));
        Assert.Empty(sections.Elements(W + "cols"));
        Assert.Contains("nordwind.example", File.Text("word/header-default.xml"), StringComparison.Ordinal);
        Assert.Contains("first page", File.Text("word/header-first.xml"), StringComparison.Ordinal);
        Assert.Contains("Nordwind AG", File.Text("word/footer-default.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(File.Names(), n => n.EndsWith("header1.xml", StringComparison.Ordinal) || n.EndsWith("footer1.xml", StringComparison.Ordinal));
        Assert.Single(File.Names(), n => n.StartsWith("word/reference/", StringComparison.Ordinal));
        Assert.NotNull(File.Part("word/settings.xml").Element(W + "evenAndOddHeaders"));
    }

    [Fact]
    public void Columns_fit_the_customers_page_even_where_they_were_laid_out_for_another()
    {
        var reference = Read(Brand.Document());
        Assert.Equal(612, reference.Page.Width);

        var widths = File.Body.Descendants(W + "tblW").Select(t => (int)t.Attribute(W + "w")!).ToList();
        Assert.All(widths, w => Assert.InRange(w, 1, (15840 - (2 * 1134)) + 1));
        Assert.InRange(widths[0], 12240 - (2 * 1134) - 2, 12240 - (2 * 1134) + 1);
    }

    [Fact]
    public void The_documents_language_stays_its_own()
    {
        var defaults = File.Part("word/styles.xml").Element(W + "docDefaults")!;

        Assert.Equal("en-GB", (string?)defaults.Descendants(W + "lang").Single().Attribute(W + "val"));
        Assert.Equal("Georgia", (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "ascii"));
    }

    [Fact]
    public void A_document_without_styles_gives_what_it_has()
    {
        var file = Write(Brand.Document(withStyles: false));

        Assert.Contains("nordwind.example", file.Text("word/header-default.xml"), StringComparison.Ordinal);
        Assert.Contains(file.Body.Elements(W + "p"), p => WordOutline.StyleOf(p) == "Heading1");
    }

    [Fact]
    public void What_can_not_be_taken_over_is_left_out_and_reported()
    {
        var outcome = ReferenceDocument.Read(new MemoryStream(Brand.Document(withChart: true)), "brand.docx");

        Assert.Equal(WordDiagnostics.ReferenceLeftOut, Assert.Single(outcome.Diagnostics).Rule);
        var header = WordFile.Write(Samples.Everything, new WordOptions { ReferenceDocument = outcome.Value }).Text("word/header-default.xml");
        Assert.DoesNotContain("rIdChart", header, StringComparison.Ordinal);
        Assert.Contains("after the chart", header, StringComparison.Ordinal);
        Assert.Contains("rIdLogo", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("margins", "its margins leave")]
    [InlineData("text", "the file is not a Word file")]
    [InlineData("cut", "the file is damaged")]
    [InlineData("styles", "the part `word/styles.xml` is not well-formed XML at line 1, column 8")]
    [InlineData("header", "it refers to a header that it doesn't have")]
    [InlineData("relationships", "does not say where its text is")]
    public void A_broken_one_says_what_is_broken(string damage, string expected)
    {
        var bytes = damage switch
        {
            "margins" => Brand.Document(margin: 6000),
            "text" => "# Not a Word file"u8.ToArray(),
            "cut" => Brand.Document()[..1000],
            "styles" => Changed("word/styles.xml", "<styles"),
            "header" => Changed("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"),
            _ => Changed("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"),
        };
        var outcome = ReferenceDocument.Read(new MemoryStream(bytes), "brand.docx");

        Assert.Null(outcome.Value);
        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(WordDiagnostics.BrokenReferenceDocument, diagnostic.Rule);
        Assert.Contains(expected, diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Help);
    }

    // Values that no schema allows: a file with them is refused in words, or used without them.
    [Theory]
    [InlineData("word/styles.xml", "w:default=\"true\"", "w:default=\"perhaps\"")]
    [InlineData("word/styles.xml", "w:type=\"paragraph\"", "w:type=\"poem\"")]
    [InlineData("word/styles.xml", "w:val=\"36\"", "w:val=\"-1e99\"")]
    [InlineData("word/styles.xml", "<w:basedOn w:val=\"Standard\"", "<w:basedOn w:val=\"berschrift1\"")]
    [InlineData("word/numbering.xml", "w:numId=\"7\"", "w:numId=\"2147483647\"")]
    [InlineData("word/numbering.xml", "w:numId=\"7\"", "w:numId=\"seven\"")]
    [InlineData("word/numbering.xml", "w:abstractNumId=\"4\"", "w:abstractNumId=\"99999999999\"")]
    [InlineData("word/document.xml", "w:w=\"12240\"", "w:w=\"NaN\"")]
    [InlineData("word/document.xml", "w:w=\"12240\"", "w:w=\"-12240\"")]
    [InlineData("word/document.xml", "w:w=\"12240\"", "w:w=\"1e308\"")]
    [InlineData("word/document.xml", "w:header=\"720\"", "w:header=\"4294967296\"")]
    [InlineData("word/document.xml", "w:type=\"default\"", "w:type=\"sometimes\"")]
    [InlineData("word/document.xml", "<w:titlePg", "<w:titlePg w:val=\"maybe\"")]
    public void A_hostile_value_does_no_harm(string part, string good, string hostile)
    {
        var content = new WordFile(Brand.Document()).Text(part);
        Assert.Contains(good, content, StringComparison.Ordinal);
        var outcome = ReferenceDocument.Read(new MemoryStream(Changed(part, content.Replace(good, hostile, StringComparison.Ordinal))), "brand.docx");

        if (outcome.Value is null)
        {
            Assert.Equal(WordDiagnostics.BrokenReferenceDocument, Assert.Single(outcome.Diagnostics).Rule);
            return;
        }

        using var stream = new MemoryStream();
        new WordWriter(new WordOptions { ReferenceDocument = outcome.Value }).Write(Samples.Everything, Theme.Default, stream, new ChecklistGen.Diagnostics.DiagnosticBag());
        Assert.NotEmpty(new WordFile(stream.ToArray()).Body.Elements());
    }

    [Theory]
    [InlineData("word/styles.xml", "</w:styles>")]
    [InlineData("word/numbering.xml", "</w:numbering>")]
    public void A_part_that_no_person_made_is_refused(string part, string end)
    {
        var style = "<w:style w:type=\"paragraph\" w:styleId=\"s{0}\"><w:name w:val=\"a style {0}\"/><w:pPr><w:keepNext/></w:pPr></w:style>";
        var content = new System.Text.StringBuilder(new WordFile(Brand.Document()).Text(part));
        content.Length = content.ToString().IndexOf(end, StringComparison.Ordinal);
        for (var i = 0; content.Length < 9 << 20; i++)
            content.Append(style.Replace("{0}", $"{i * 7919}", StringComparison.Ordinal));
        content.Append(end);
        var outcome = ReferenceDocument.Read(new MemoryStream(Changed(part, content.ToString())), "brand.docx");

        Assert.Null(outcome.Value);
        Assert.Contains($"`{part}`", Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Our_header_ends_at_the_customers_margin()
    {
        // Word's own style of headers has stops for the middle and the right of American paper.
        var brand = new FilledIn(new WordFile(Brand.Document()));
        brand.Document.Descendants().Where(e => e.Name.LocalName is "headerReference" or "footerReference").Remove();
        var styles = new WordFile(Brand.Document()).Part("word/styles.xml");
        styles.Add(XElement.Parse($"""<w:style xmlns:w="{W}" w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4320"/><w:tab w:val="right" w:pos="8640"/></w:tabs></w:pPr></w:style>"""));
        brand.Parts["word/styles.xml"] = System.Text.Encoding.UTF8.GetBytes(styles.ToString());
        var file = Write(brand.Save());

        var tabs = file.Part("word/header1.xml").Descendants(W + "tab").Where(t => t.Attribute(W + "pos") is not null).ToList();
        Sequence.Equal(["clear 4320", "clear 8640", "right 9972"], tabs.Select(t => $"{(string?)t.Attribute(W + "val")} {(string?)t.Attribute(W + "pos")}"));
        Assert.Equal("9972", (string?)file.Part("word/styles.xml").Elements(W + "style").Single(s => NameOf(s) == "footer").Descendants(W + "tab").Single().Attribute(W + "pos"));
    }

    [Fact]
    public void A_file_of_our_own_is_a_reference_document() =>
        Assert.Equal(WordOutline.Of(WordFile.Write(Samples.Everything)), WordOutline.Of(Write(WordFile.Write(Samples.Everything).Bytes)));

    [Fact]
    public void LibreOffice_shows_the_customers_header_on_the_customers_paper()
    {
        using var folder = new TemporaryFolder();
        var pdf = folder.Write("brand.pdf", LibreOffice.Convert(File.Bytes, "pdf"));

        Assert.Contains("612 x 792", ExternalTool.Run("pdfinfo", pdf), StringComparison.Ordinal);
        Assert.Contains("Nordwind AG", ExternalTool.Run("pdftotext", pdf, "-"), StringComparison.Ordinal);
    }

    private static byte[] Changed(string part, string content)
    {
        var file = new FilledIn(new WordFile(Brand.Document()));
        file.Parts[part] = System.Text.Encoding.UTF8.GetBytes(content);
        return file.Save();
    }

    private static WordFile Write(byte[] reference) => WordFile.Write(Samples.Everything, new WordOptions { ReferenceDocument = Read(reference) }, Theme.Default);

    private static ReferenceDocument Read(byte[] bytes)
    {
        var outcome = ReferenceDocument.Read(new MemoryStream(bytes), "brand.docx");
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static string? NameOf(XElement style) => (string?)style.Element(W + "name")!.Attribute(W + "val");

    private static IEnumerable<string?> Defaults(List<XElement> styles, params string[] types) => types.Select(type => (string?)styles
        .Single(s => (string?)s.Attribute(W + "type") == type && (string?)s.Attribute(W + "default") is "1" or "true").Attribute(W + "styleId"));
}
