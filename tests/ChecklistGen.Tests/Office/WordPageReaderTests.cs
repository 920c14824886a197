using ChecklistGen.Pages;
using ChecklistGen.Tests.Office.Support;

namespace ChecklistGen.Tests.Office;

/// <summary>Pages in Word: what a person sees in the file is what the page says.</summary>
public sealed class WordPageReaderTests
{
    private const string Styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Chapter\"/><w:basedOn w:val=\"berschrift1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style></w:styles>";

    [Fact]
    public void Headings_are_known_by_style_base_and_outline() => Assert.Equal(
        "# Matrix\n# One\n# Two\n### Three\nText\n",
        Dump(P("Matrix", "<w:pStyle w:val=\"T\"/>") + P("One", "<w:pStyle w:val=\"berschrift1\"/>") + P("Two", "<w:pStyle w:val=\"Own\"/>") + P("Three", "<w:outlineLvl w:val=\"2\"/>") + P("Text")));

    [Fact]
    public void What_is_deleted_is_left_out_and_what_is_inserted_is_in()
    {
        var page = Page("<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:sdt><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            + Table(Row("A", "B"), "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("gone") + Cell("R") + "</w:tr>", Row("kept", "R")));

        Assert.Equal("abc\n= A | B @ table 1, row 1\n| kept | R @ table 1, row 2\n", OfficePages.Dump(page));
        Assert.Equal(PageDiagnostics.TrackedChanges, Assert.Single(page.Diagnostics).Rule);
    }

    [Fact]
    public void Merged_cells_are_in_each_place() => Assert.Equal(
        "= Activity | Customer | Customer @ table 1, row 1\n= Activity | R | A @ table 1, row 2\n| Group | Group | Group @ table 1, row 3\n| Do | x |  @ table 1, row 4\n| Check | x |  @ table 1, row 5\n",
        Dump(Table(
            "<w:tr>" + Cell("Activity", "<w:vMerge w:val=\"restart\"/>") + Cell("Customer", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>",
            "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("R") + Cell("A") + "</w:tr>",
            "<w:tr>" + Cell("Group", "<w:gridSpan w:val=\"3\"/>") + "</w:tr>",
            "<w:tr>" + Cell("Do") + Cell("x", "<w:vMerge w:val=\"restart\"/>") + Cell("") + "</w:tr>",
            "<w:tr>" + Cell("Check") + Cell("", "<w:vMerge/>") + Cell("") + "</w:tr>")));

    [Fact]
    public void A_border_that_was_moved_makes_no_column() => Assert.Equal(
        "= A | B @ table 1, row 1\n| C | D @ table 1, row 2\n",
        Dump(Table("<w:tr>" + Cell("A", "<w:gridSpan w:val=\"2\"/>") + Cell("B") + "</w:tr>", "<w:tr>" + Cell("C") + Cell("D", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>")));

    [Fact]
    public void A_table_in_a_table_follows_it_and_so_does_a_note() => Assert.Equal(
        "= A | B @ table 1, row 1\n| C |  @ table 1, row 2\n| E | F @ table 1, row 3\nOnly on workdays\n= N | M @ table 2, row 1\n| O | P @ table 2, row 2\n",
        OfficePages.Dump(OfficePages.Read(OfficePages.Docx(
            Table(Row("A", "B"), $"<w:tr>{Cell("C")}<w:tc>{Table(Row("N", "M"), Row("O", "P"))}<w:p/></w:tc></w:tr>", "<w:tr>" + Cell("E") + "<w:tc><w:p><w:r><w:t>F</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc></w:tr>"),
            ("footnotes.xml", "footnotes+xml", "footnotes", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Only on workdays</w:t></w:r></w:p></w:footnote></w:footnotes>"))).Value!));

    [Fact]
    public void Hidden_text_is_read_and_said_and_a_tick_is_a_tick()
    {
        var page = Page(Table(Row("A", "B"), $"<w:tr>{Cell("C")}<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>D</w:t></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p></w:tc></w:tr>"));

        Assert.Equal("= A | B @ table 1, row 1\n| C | D✓ @ table 1, row 2\n", OfficePages.Dump(page));
        var finding = Assert.Single(page.Diagnostics);
        Assert.Equal(PageDiagnostics.HiddenContent, finding.Rule);
        Assert.Equal("page.docx:table 1, row 2, column 2", finding.Location.ToString());
    }

    [Theory]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"I\"/><w:listEntry w:val=\"RA\"/></w:ddList>", "RA")]
    [InlineData("<w:ddList><w:default w:val=\"1\"/><w:listEntry w:val=\"I\"/><w:listEntry w:val=\"RA\"/></w:ddList>", "RA")]
    [InlineData("<w:ddList><w:listEntry w:val=\"I\"/></w:ddList>", "I")]
    [InlineData("<w:ddList><w:result w:val=\"7\"/></w:ddList>", "")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☑")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "☐")]
    [InlineData("<w:textInput/>", "")]
    public void A_form_field_of_old_shows_what_was_chosen(string field, string shown)
    {
        var run = $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"x\"/>{field}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        Assert.Equal($"= A | B | C @ table 1, row 1\n| D | {shown} | E @ table 1, row 2\n", OfficePages.Dump(Page(Table(Row("A", "B", "C"), $"<w:tr>{Cell("D")}<w:tc><w:p>{run}</w:p></w:tc>{Cell("E")}</w:tr>"))));
    }

    [Fact]
    public void Pictures_files_comments_and_hidden_rows_are_said()
    {
        const string picture = "<w:drawing><wp:inline xmlns:wp=\"wp\"><wp:docPr id=\"1\"{0}/></wp:inline></w:drawing>";
        var rows = Row("A", "B")
            + $"<w:tr>{Cell("picture")}<w:tc><w:p><w:r>{picture.Replace("{0}", "", StringComparison.Ordinal)}</w:r></w:p></w:tc></w:tr>"
            + $"<w:tr>{Cell("described")}<w:tc><w:p><w:r>{picture.Replace("{0}", " descr=\"✓\"", StringComparison.Ordinal)}</w:r></w:p></w:tc></w:tr>"
            + $"<w:tr><w:trPr><w:hidden/></w:trPr>{Cell("hidden")}{Cell("x")}</w:tr>";
        var page = OfficePages.Read(OfficePages.Docx(
            Table(rows) + "<w:altChunk/><w:p><w:r><w:object/></w:r></w:p>",
            ("comments.xml", "comments+xml", "comments", "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment/><w:comment/></w:comments>"))).Value!;

        Assert.Equal("= A | B @ table 1, row 1\n| picture |  @ table 1, row 2\n| described | ✓ @ table 1, row 3\n| hidden | x @ table 1, row 4\n", OfficePages.Dump(page));
        Assert.Equal(
            [
                "page.docx: 2 comments of the file are not read",
                "page.docx:table 1, row 2, column 2: this cell holds nothing but a picture: what it shows is not read",
                "page.docx:table 1, row 4: this row is hidden: it is read like the rest",
                "page.docx:paragraph 1: a file is embedded here: what it holds is not read",
                "page.docx:paragraph 2: a file is embedded here: what it holds is not read",
            ],
            page.Diagnostics.Select(d => $"{d.Location}: {d.Message}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Links_lead_on_unless_they_may_do_harm()
    {
        var page = Page("<w:p><w:hyperlink r:id=\"link\"><w:r><w:t>good</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> and </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"javascript:x()\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>bad</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        var line = Assert.Single(Assert.IsType<PageParagraph>(Assert.Single(page.Blocks)).Lines);
        Assert.Equal("good and bad", line.Text);
        Assert.Equal("https://example.com/", Assert.Single(line.Links).Address);
        Assert.Equal(PageDiagnostics.DroppedAddress, Assert.Single(page.Diagnostics).Rule);
    }

    private static string Dump(string body) => OfficePages.Dump(Page(body));

    private static Page Page(string body)
    {
        var outcome = OfficePages.Read(OfficePages.Docx(body, ("styles.xml", "styles+xml", "styles", Styles)));
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => Cell(c)))}</w:tr>";

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";
}
