using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Reading.AsciiDoc;

namespace ChecklistGen.Tests.Reading;

/// <summary>Pages in AsciiDoc: tables in all ways of writing them, and what is named since it is elsewhere.</summary>
public sealed class AsciiDocPageReaderTests
{
    [Theory]
    [InlineData("|===\n|A |B\n\n|c |d\n|===\n", "= A 2:2 | B 2:5\n| c 4:2 | d 4:5\n")]
    [InlineData("[cols=\"1,2\"]\n|===\n|A\n|B\n|c\n|d\n|===\n", "= A 3:2 | B 4:2\n| c 5:2 | d 6:2\n")]
    [InlineData("[cols=2*,options=\"header\"]\n|===\n|A |B |c |d\n|===\n", "= A 3:2 | B 3:5\n| c 3:8 | d 3:11\n")]
    [InlineData("[%header%autowidth,title='x,y']\n|===\n|A |B\n|c |d\n|===\n", "= A 3:2 | B 3:5\n| c 4:2 | d 4:5\n")]
    [InlineData("[title=Don't,cols=\"1,1\"]\n|===\n|A |B\n|c |d\n|===\n", "= A 3:2 | B 3:5\n| c 4:2 | d 4:5\n")]
    [InlineData("[cols=\"1,1\",title=\"a \\\"b, c\"]\n|===\n|A |B\n|c |d\n|===\n", "= A 3:2 | B 3:5\n| c 4:2 | d 4:5\n")]
    [InlineData("|===\n|A |B |C\n2+|c |d\n.2+|e |f |g\n|h |i\n|===\n", "= A 2:2 | B 2:5 | C 2:8\n| c 3:4 | c 3:4 | d 3:7\n| e 4:5 | f 4:8 | g 4:11\n| e 4:5 | h 5:2 | i 5:5\n")]
    [InlineData("|===\n|A |B |C\n|c 2*|d\n|===\n", "= A 2:2 | B 2:5 | C 2:8\n| c 3:2 | d 3:7 | d 3:7\n")]
    [InlineData("|===\n|A |B\n|c \\| d |e\n|===\n", "= A 2:2 | B 2:5\n| c | d 3:2 | e 3:10\n")]
    [InlineData("|===\n|A |B\n|c |d x|e\n|===\n", "= A 2:2 | B 2:5\n| c 3:2 | d x 3:5\n| e 3:9\nCG0050 3:8\n")]
    [InlineData("[separator=!]\n|===\n!A !B\n!c|d !e\n|===\n", "= A 3:2 | B 3:5\n| c|d 4:2 | e 4:7\n")]
    [InlineData(",===\nA,B\n\"c, d\",e\n,===\n", "= A 2:1 | B 2:3\n| c, d 3:2 | e 3:8\n")]
    [InlineData("[format=dsv]\n|===\nA:B\nc:d\n|===\n", "= A 3:1 | B 3:3\n| c 4:1 | d 4:3\n")]
    [InlineData("|===\n|A |B\n|c |d\n", "= A 2:2 | B 2:5\n| c 3:2 | d 3:5\nCG0008 1:1\n")]
    [InlineData("|===\n|A |B\n// |x |y\n|c |d\n|===\n", "= A 2:2 | B 2:5\n| c 4:2 | d 4:5\n")]
    public void Tables_are_read_in_all_ways_of_writing_them(string text, string expected) => Expect(expected, text);

    [Fact]
    public void Cells_of_AsciiDoc_hold_lists_and_breaks()
    {
        var page = Read("[cols=\"1,1a\"]\n|===\n|A |B\n\n|c\n|first +\nsecond\n\n* third\n* *fourth* item\n|===\n").Value!;
        var cell = Assert.IsType<PageTable>(Assert.Single(page.Blocks)).Rows[0].Cells[1];

        Assert.Equal("first second third fourth item", cell.Text.Replace("  ", " ", StringComparison.Ordinal));
        Assert.Equal(2, cell.Marks.Count(m => m.Kind == TextMarkKind.Item));
    }

    [Fact]
    public void A_table_in_a_cell_follows_its_table() => Expect(
        "= A 2:2 | B 2:5\n| c 4:2 | above 5:3\n= N 7:2 | M 7:5\n| o 8:2 | p 8:5\n",
        "|===\n|A |B\n\n|c\na|above\n!===\n!N !M\n!o !p\n!===\n|===\n");

    [Fact]
    public void What_a_page_includes_and_what_holds_on_conditions_is_named() => Expect(
        "# Hosting 1:3\n= A 4:2 | B 4:5\n| c 7:2 | d 7:5\n| e 9:13 | f 9:16\nCG0046 6:1\nCG0046 9:1\nCG0045 12:1\n",
        "= Hosting\n\n|===\n|A |B\n\nifdef::x[]\n|c |d\nendif::[]\nifndef::y[ |e |f]\n|===\n\ninclude::other.adoc[leveloffset=+1]\n");

    [Fact]
    public void Names_stand_for_texts()
    {
        Expect(
            "# Hosting for Acme 4:3\nWe say {provider}, {known} 6:1\nCG0044 6:21\n",
            ":provider: Acme\n:product: Hosting\n:title: {product} for {provider}\n= {title}\n\nWe say \\{provider}, {known}\n");
        Expect("a b 2:1\n", ":x: a{nbsp}b\n{x}\n");
        Expect("{x} 3:1\nCG0044 3:1\n", ":x: a\n:!x:\n{x}\n");
        Expect("a b c 4:1\n", ":x: a \\\nb \\\nc\n{x}\n");
    }

    [Fact]
    public void Comments_and_literal_blocks_are_not_read() => Expect(
        "a 7:1\nb 14:1\n",
        "// x\n////\n|===\n|x\n|===\n////\na\n----\n|===\n|x\n|===\n----\n\nb\n");

    [Fact]
    public void A_block_that_nothing_closes_costs_nothing() => Expect("= A 3:2 | B 3:5\n| c 4:2 | d 4:5\nCG0008 1:1\n", "----\n|===\n|A |B\n|c |d\n|===\n");

    [Fact]
    public void HTML_that_is_passed_through_is_named() => Expect("CG0043 1:1\n", "++++\n<table><tr><td>x</td></tr></table>\n++++\n");

    [Fact]
    public void Rows_without_borders_are_seen() => Expect("= A 1:3 | B 1:7\n| c 2:3 | d 2:7\nCG0008 1:1\n", "| A | B\n| c | d\n");

    [Theory]
    [InlineData("*a* _b_ `c` #d# **e**f ^1^", "a b c d ef ¹")]
    [InlineData("https://example.com[the page] and link:x.html[\"a, b\",window=_blank]", "the page and a, b")]
    [InlineData("<<id,the section>> <<id>> xref:x.adoc[]", "the section id x.adoc")]
    [InlineData("a footnote:[not *always*]", "a (not always)")]
    [InlineData("icon:check[] +*x*+ &#42; ((term)) (((hidden))) 2 * 3 * 4", "✔ *x* * term 2 * 3 * 4")]
    [InlineData("a_b_c snake_case x*y*z", "a_b_c snake_case x*y*z")]
    [InlineData("\\*a* \\\\x", "*a* \\x")]
    [InlineData("[[anchor]]a [.role]#b#", "a b")]
    public void Markup_of_texts_becomes_plain(string text, string expected)
    {
        var paragraph = Assert.IsType<PageParagraph>(Assert.Single(Read(text + "\n").Value!.Blocks));
        Assert.Equal(expected, string.Join(' ', paragraph.Lines[0].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Headings_lists_and_rules_are_known() => Expect(
        "# One 1:3\n## Two 3:1\n- a 6:3\n-- b 7:4\n- c 8:3\n-- d 10:3\n---\nText 14:1 / goes on 15:1\nTable one 17:2\n",
        "= One\n\nTwo\n---\n\n* a\n** b\n* c\n+\n. d\n\n'''\n\nText\ngoes on\n\n.Table one\n");

    [Fact]
    public void What_a_page_says_of_itself_is_known()
    {
        var page = Read(":revdate: 2026-05-01\n:lang: fr\n= Hosting\n").Value!;
        Assert.Equal("2026-05-01", page.FrontMatter.Find(["updated"])!.Value);
        Assert.Equal(2, page.FrontMatter.Find(["lang"])!.Location.Line);
    }

    [Fact]
    public void A_service_is_called_as_the_page_writes_it()
    {
        var page = Read("= Shared responsibilities for {product-title}\n\n|===\n|Activity |Customer |Acme\n\n|Order |RA |I\n|===\n").Value!;
        Assert.Equal("{product-title}", ChecklistGen.Reading.MatrixReader.Read(page).Value!.Service.Name);
    }

    private static void Expect(string expected, string text) => Assert.Equal(expected, PageDump.Of(Read(text)));

    private static Diagnostics.Outcome<Page> Read(string text) => new AsciiDocPageReader().Read("page.adoc", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
