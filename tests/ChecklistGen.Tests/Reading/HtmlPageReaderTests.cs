using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Html;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>HTML as browsers read it: spans, groups of rows, tables in tables, and what is not shown.</summary>
public sealed class HtmlPageReaderTests
{
    [Theory]
    [InlineData("<tr><th>A<th>B<th>C<tr><td colspan=2>x<td>y", "A|B|C / x|x|y")]
    [InlineData("<tr><th>A<th>B<tr><td data-colspan=2 title='a > b'>x<td id=colspan3>y", "A|B / x|y")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=2>x<td>y<tr><td>z", "A|B / x|y / x|z")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=0>x<td>y<tr><td>z<tr><td>u<tbody><tr><td>v<td>w", "A|B / x|y / x|z / x|u / v|w")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=9>x<td>y<tbody><tr><td>v<td>w", "A|B / x|y / v|w")]
    [InlineData("<tr><th>A<th>B<th>C<tr><td rowspan=2>x<td>y<td>z<tr><td colspan=2>R", "A|B|C / x|y|z / x|R|R")]
    [InlineData("<thead><tr><th rowspan=2>A<th colspan=2>Who<tr><th>B<th>C</thead><tbody><tr><td>x<td>y<td>z", "A|Who|Who / A|B|C / x|y|z", 2)]
    [InlineData("<tr><td colspan=2>Title<tr><td>A<td>B<tr><td>x<td>y", "Title|Title / A|B / x|y", 2)]
    [InlineData("<tr><th>A<th>B<tr hidden><td>x<td>y<tr><td>u<td style='display: none'>v<td>w", "A|B / x|y / u|w")]
    [InlineData("<tr><th>A<th hidden>B<th>C<tr><td>x<td hidden>y<td>z", "A|B|C / x|y|z")]
    [InlineData("<tr><th>A<th>B<tr><td rowspan=2>x<td>y<tr><td style='display:none'><td>z", "A|B / x|y / x|z")]
    [InlineData("<tr><th>A<th>B<tr><td><span style='display:none'>01</span>x<td><div hidden>y</div>", "A|B / x|y")]
    [InlineData("<tr><th>A<th>B<tr><td>x <b>bold</b><br>and &amp; more &check;<td><p>y</p><script>if(a<b){}</script>", "A|B / x bold and & more ✓|y")]
    public void A_table_is_a_grid(string rows, string expected, int headerRows = 1)
    {
        var table = Assert.IsType<PageTable>(Assert.Single(Read($"<table>{rows}</table>").Blocks));

        Assert.Equal(expected, string.Join(" / ", table.HeaderRows.Concat(table.Rows).Select(r => string.Join('|', r.Cells.Select(c => c.Text)))));
        Assert.Equal(headerRows, table.HeaderRows.Length);
    }

    [Fact]
    public void A_cell_that_spans_is_one_object_in_all_its_places()
    {
        var table = (PageTable)Read("<table><tr><th>A<th>B<th>C<tr><td>x<td colspan=2>R</table>").Blocks[0];

        Assert.Same(table.Rows[0].Cells[1], table.Rows[0].Cells[2]);
        Assert.Equal(2, table.Rows[0].Cells[1].ColumnSpan);
    }

    [Theory]
    [InlineData("<h1>T</h1><p>Some <i>text</i></p><ul><li>a<li>b</ul><hr><table><tr><td>x</table><h2>U</h2><table><tr><td>y</table>", "h1:T p:Some text l:a,b - t:x h2:U t:y")]
    [InlineData("<table><tr><td><h2>H</h2>Words<table><tr><td>inner</table></table>", "h2:H p:Words t:inner")]
    [InlineData("<table><tr><td>menu<td><table><tr><td>one</table><table><tr><td>two</table></table><h3>End</h3>", "p:menu t:one t:two h3:End")]
    [InlineData("<table><tr><th>A<th>B<tr><td>x<td>y<table><tr><td>inner</table></table>", "t:A t:inner")]
    [InlineData("<template><table><tr><td>x</table></template><noscript><table><tr><td>y</table></noscript><!-- <table><tr><td>z</table> --><style>a</style>", "")]
    [InlineData("<x-a><template shadowrootmode=open><table><tr><td>x</table></template></x-a>", "t:x")]
    [InlineData("<div hidden><div><h2>H</h2><table><tr><td>x</table></div></div><p>y", "h2:H t:x p:y")]
    [InlineData("<table><tr><td>menu<div style='display:none'>more<table><tr><td>x</table></table>", "p:menu t:x")]
    [InlineData("<div role=table><div role=rowgroup><div role=row><div role=columnheader><div>A</div></div></div></div></div><p>y</p>", "t:A p:y")]
    [InlineData("<div role=row><div role=cell>A</div></div>", "p:A")]
    [InlineData("<script>var a = '<table>';</script><p>y</p>", "p:y")]
    [InlineData("<table><tr><td>x</tr><h2>H</h2><table><tr><td>y</table>", "t:x h2:H t:y")]
    [InlineData("one<br>two", "p:one+two")]
    public void Blocks_come_in_the_order_of_the_page(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(html).Blocks.Select(Name)));

    [Theory]
    [InlineData("<table><tr><td>x", "this table is never closed", false)]
    [InlineData("<p>a</p><!-- <table><tr><td>x</table>", "this comment is never closed", true)]
    [InlineData("<noscript><table><tr><td>x</table>", "this `noscript` element is never closed", true)]
    [InlineData("<div role=table><div role=row><div role=cell>x", "this table is never closed", false)]
    [InlineData("<table><tr><td title=\"a>x</td></tr><tr><td title=\"b\">y</table>", "has other tags in its attributes", true)]
    [InlineData("<table><tr><td title=\"a>x</td></tr></table>", "this tag is never closed", true)]
    [InlineData("<table><tr><td>x</td>R</td></table>", "is between the cells", true)]
    public void What_is_never_closed_is_said(string html, string message, bool isError)
    {
        var found = Read(html).Diagnostics.First(d => d.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal(isError, found.IsError);
        Assert.Equal(1, found.Location.Line);
    }

    [Theory]
    [InlineData("<div hidden><table><tr><td>x</table><table><tr><td>y</table></div><table><tr><td>z</table>", "this part of the page is hidden: it is read like the rest")]
    [InlineData("<table style='display:none'><tr><td>x</table>", "this part of the page is hidden: it is read like the rest")]
    [InlineData("<table><tr><td>x<tr hidden><td>y<tr hidden><td></table>", "this row is hidden: it is read like the rest")]
    [InlineData("<table><tr><th>A<th hidden>B<tr><td>x<td hidden>y<tr><td>x<td hidden>y</table>", "columns of this table are hidden: they are read like the rest")]
    [InlineData("<table><tr><th>A<th>B<tr><td>x<td><b hidden>y</b></table>", "there is hidden text here: it is read like the rest")]
    [InlineData("<table><tr><th>A<tr><td hidden>y<td>x</table>", "this cell is hidden, and its header is not: it is left out")]
    [InlineData("<div hidden><ul><li>Menu</ul></div><img hidden><table><tr><th>A<th>B<tr><td>x<td><b hidden>1</b>y</table>")]
    public void What_is_hidden_is_said_once(string html, params string[] messages)
    {
        var found = Read(html).Diagnostics;

        Assert.Equal(messages, found.Select(d => d.Message), StringComparer.Ordinal);
        Assert.All(found, d => Assert.Equal(PageDiagnostics.HiddenContent, d.Rule));
    }

    [Theory]
    [InlineData("<noscript><table><tr><td>x</table></noscript>", "this table is in a `noscript` element: it is not read")]
    [InlineData("<template><p><table><tr><td>x</table></template>", "this table is in a `template` element: it is not read")]
    [InlineData("<noscript><img></noscript><script>'<table>'</script><svg><table></svg>", "this table is in a `svg` element: it is not read")]
    public void A_table_that_is_no_content_is_named(string html, string message)
    {
        var page = Read(html + "<p>y");

        Assert.Equal((PageDiagnostics.UnreadContent, message), Assert.Single(page.Diagnostics) is var found ? (found.Rule, found.Message) : default);
        Assert.Equal("p:y", Assert.Single(page.Blocks.Select(Name)));
    }

    [Fact]
    public void A_table_by_roles_is_a_grid()
    {
        const string html = """
            <div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Activity</span><span role="columnheader">Customer</span></div></div>
            <div role="rowgroup"><div role="row"><div role="cell"><div><p>Patch</p></div></div><div role="cell"><span>R</span></div></div>
            <div role="row"><div role="rowheader">Back up</div><div role="cell"><br>A</div></div></div></div>
            """;
        var table = Assert.IsType<PageTable>(Assert.Single(Read(html).Blocks));

        Assert.Equal(["Activity|Customer", "Patch|R", "Back up|A"], table.AllRows.Select(r => string.Join('|', r.Cells.Select(c => c.Text))), StringComparer.Ordinal);
    }

    [Fact]
    public void Tags_of_Word_are_no_addresses()
    {
        var table = (PageTable)Read("<table><tr><td>x<td><p class=MsoNormal>R<o:p></o:p></p></table>").Blocks[0];

        Assert.Equal(("R", 0), (table.Header.Cells[1].Text, table.Header.Cells[1].Links.Length));
    }

    [Fact]
    public void Bounds_that_are_met_are_said()
    {
        var nested = Read(string.Concat(Enumerable.Repeat("<table><tr><td>x", 60)));
        var spanned = Read("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=60000 colspan=1000>a<td>b</tr>", 2000)) + "</table>");

        Assert.Contains(nested.Diagnostics, d => d.Rule == PageDiagnostics.BoundMet);
        Assert.Contains(spanned.Diagnostics, d => d.Rule == PageDiagnostics.BoundMet);
    }

    [Fact]
    public void The_head_says_what_the_page_is()
    {
        var page = Read("<html lang=fr-CA><head><title>RACI - Site</title><meta name=description content='a &amp; b'><meta property='article:modified_time' content=2024-05-31><link rel=canonical href='https://example.com/x'></head><body><p>x");

        Assert.Equal("RACI - Site", page.FrontMatter.Find(["title"])!.Text);
        Assert.Equal("fr-CA", page.FrontMatter.Find(["lang"])!.Value);
        Assert.Equal("a & b", page.FrontMatter.Find(["description"])!.Text);
        Assert.Equal("2024-05-31", page.FrontMatter.Find(["modified"])!.Value);
        Assert.Equal("https://example.com/x", page.FrontMatter.Find(["url"])!.Value);
        Assert.Null(Read("<title>RACI - Site</title><h1>RACI</h1>").FrontMatter.Find(["title"]));
    }

    private static Page Read(string html) => HtmlPageReader.Read(SourceText.FromString("page.html", html));

    private static string Name(PageBlock block) => block switch
    {
        PageHeading heading => $"h{heading.Level}:{heading.Content.Text}",
        PageParagraph paragraph => $"p:{string.Join('+', paragraph.Lines.Select(l => l.Text))}",
        PageList list => $"l:{string.Join(',', list.Items.Select(i => i.Lines[0].Text))}",
        PageTable table => $"t:{table.Header.Cells[0].Text}",
        _ => "-",
    };
}
