using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Layout;
using ChecklistGen.Pdf.Pages;
using ChecklistGen.Tests.Pdf.SelfCheck;
using static ChecklistGen.Tests.Pdf.Build;

namespace ChecklistGen.Tests.Pdf;

public sealed class LayoutTests
{
    private static readonly string Sentence = string.Join(' ', Enumerable.Repeat("word", 60));

    [Theory]
    [InlineData(new[] { 1, 2, 3, 2 }, new[] { 1, 2, 3, 2 })]
    [InlineData(new[] { 2, 3, 3, 2 }, new[] { 1, 2, 2, 2 })]
    [InlineData(new[] { 1, 3, 3, 2 }, new[] { 1, 2, 2, 2 })]
    [InlineData(new[] { 1, 2, 4, 4, 3 }, new[] { 1, 2, 3, 3, 3 })]
    [InlineData(new[] { 1, 2, 1, 2 }, new[] { 1, 2, 2, 3 })]
    [InlineData(new[] { 6, 5, 4, 3, 2, 1 }, new[] { 1, 2, 2, 2, 2, 2 })]
    public void Headings_form_a_tree_whatever_their_levels(int[] levels, int[] expected)
    {
        var mapped = new HeadingLevels();

        Assert.Equal(expected, levels.Select(mapped.Next));
    }

    [Fact]
    public void Page_breaks_leave_no_empty_pages()
    {
        var pages = LaidOut.Pages(Document(new PageBreak(), P("a"), new PageBreak(), new PageBreak(), P("b"), new PageBreak()));

        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void Landscape_turns_the_paper_and_takes_its_headings_along()
    {
        var pages = LaidOut.Pages(Document(P("a"), H(2, "Annex"), new Landscape([P("b")]), P("c"), new Landscape([])));

        Assert.Equal([(1, false), (2, true), (3, false)], pages.Select(p => (p.Number, p.Setup.Width > p.Setup.Height)));
        Assert.Equal("Annex", Assert.Single(pages[1].Headings).Text);
    }

    [Fact]
    public void Running_lines_go_with_the_paper_and_know_their_page()
    {
        var document = Document(P("a"), new Landscape([P("b")])) with
        {
            Header = new RunningLine([T("Left")], [T("Right")]),
            Footer = new RunningLine([], [T("Page "), new PageNumber(), T(" of "), new PageCount()]),
        };

        using var folder = new Support.TemporaryFolder();
        var text = Support.ExternalTool.Run("pdftotext", "-layout", folder.Write("a.pdf", PdfMaker.Make(document).Bytes), "-");

        Assert.Contains("Page 1 of 2", text, StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Left", TreeText.Of(PdfMaker.Make(document).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_line_that_is_too_long_ends_in_dots()
    {
        var document = Document(P("a")) with { Header = new RunningLine([T(Sentence)], [T("Right")]) };

        using var folder = new Support.TemporaryFolder();
        var text = Support.ExternalTool.Run("pdftotext", "-layout", folder.Write("a.pdf", PdfMaker.Make(document).Bytes), "-");

        Assert.Matches("word word…  +Right", text);
    }

    [Fact]
    public void Page_numbers_in_the_text_are_those_of_the_pages_they_are_on()
    {
        var document = Document(P(new PageNumber(), T(" of "), new PageCount()), new PageBreak(), P(new PageNumber(), T(" of "), new PageCount()));

        Assert.Equal("1 of 2 2 of 2", TreeText.Of(PdfMaker.Write(PdfMaker.Transform(document)).Bytes));
    }

    [Fact]
    public void Header_rows_are_repeated_as_decoration()
    {
        var rows = Enumerable.Range(1, 120).Select(i => Row(Cell($"{i}"), Cell("An activity")));
        var document = Document(Table(2, [Header("No.", "Activity"), .. rows]));

        var pages = LaidOut.Pages(document);

        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Equal(page.Number > 1, page.Boxes.Exists(b => b.Tag is null)));
        Assert.Equal(1, TreeText.Of(PdfMaker.Make(document).Bytes).Split("Activity").Length - 1);
    }

    [Fact]
    public void A_group_that_goes_on_says_so_on_each_page_and_is_read_once()
    {
        var rows = Enumerable.Range(1, 120).Select(i => Row(Cell($"{i}"), Cell("An activity")));
        var document = Document(Table(2, [Header("No.", "Activity"), Group("First", 2), Row(Cell("0"), Cell("one")), Group("Second", 2), .. rows])) with { Continued = "suite" };

        var made = PdfMaker.Make(document);

        Assert.Equal(1, TreeText.Of(made.Bytes).Split("Second").Length - 1);
        using var folder = new Support.TemporaryFolder();
        var pages = Support.ExternalTool.Run("pdftotext", "-layout", folder.Write("a.pdf", made.Bytes), "-").Split('\f')[..^1];
        Assert.True(pages.Length > 2);
        Assert.All(pages[1..], page => Assert.Matches(@"^\s*No\. +Activity\n+ *Second \(suite\)\n", page));
        Assert.DoesNotContain("suite", pages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_begins_a_page_does_not_go_on()
    {
        var begun = 0;
        for (var rows = 36; rows < 46; rows++)
        {
            var first = Enumerable.Range(1, rows).Select(i => Row(Cell($"{i}"), Cell("An activity")));
            var second = Enumerable.Range(1, 9).Select(i => Row(Cell($"{i}"), Cell("Another")));
            var pages = LaidOut.Pages(Document(Table(2, [Header("No.", "Activity"), Group("First", 2), .. first, Group("Second", 2), .. second])) with { Continued = "suite" });

            foreach (var page in pages.Where(p => p.Boxes.OfType<TextBox>().FirstOrDefault(b => b.Tag is not null) is { } first && TextOf(first) == "Second"))
            {
                begun++;
                var repeated = page.Boxes.OfType<TextBox>().Where(b => b.Tag is null).Select(TextOf).ToList();
                Assert.Contains("Activity", repeated, StringComparer.Ordinal);
                Assert.DoesNotContain("Second", repeated, StringComparer.Ordinal);
            }
        }

        Assert.NotEqual(0, begun);
    }

    [Fact]
    public void A_last_page_that_is_nearly_empty_is_saved_by_tighter_spacing_and_nothing_else_moves()
    {
        var saved = 0;
        for (var count = 30; count < 120; count++)
        {
            var document = Document([.. Enumerable.Repeat(P("x"), count)]);
            var (usual, final) = (LaidOut.Pages(document), LaidOut.Final(document));

            Assert.InRange(final.Count, usual.Count - 1, usual.Count);
            saved += usual.Count - final.Count;
            Assert.Equal(final.Count < usual.Count ? 18.8 : 20, TopsOf(final[0])[1] - TopsOf(final[0])[0], 0.01);
        }

        Assert.InRange(saved, 5, 40);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void Only_the_part_that_saves_a_page_is_set_more_tightly(bool hasContents)
    {
        IEnumerable<Block> Part(int more) => Enumerable.Repeat(P("x"), FullPage() + more);
        Block[] parts = [.. Part(1), new PageBreak(), .. Part(20), new PageBreak(), .. Part(1), new PageBreak(), .. Part(5)];
        if (hasContents)
            parts = [.. parts, new PageBreak(), H(1, "End"), new TableOfContents { Depth = 2 }];

        var pages = LaidOut.Final(Document(parts));

        Assert.Equal([18.8, 20, 20, 18.8, 20, 20], pages.Take(6).Select(p => Math.Round(TopsOf(p)[1] - TopsOf(p)[0], 1)));
    }

    [Theory]
    [InlineData(50, true), InlineData(60, false)]
    public void A_long_document_is_set_as_usual(int pages, bool saves)
    {
        var document = Document([.. Enumerable.Repeat(P("x"), (pages * FullPage()) + 1)]);

        Assert.Equal(saves, LaidOut.Final(document).Count < LaidOut.Pages(document).Count);
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void A_short_last_section_stays_with_the_end_of_what_comes_before(bool isTurned)
    {
        for (var rows = 10; rows < 50; rows++)
        {
            var signed = Table(2, [Header("Party", "Signature"), Row(Cell("a"), Cell("")), Row(Cell("b"), Cell(""))]) with { Style = TableStyle.SignOff };
            Block[] blocks = [Table(2, [Header("No.", "Activity"), .. Enumerable.Range(1, rows).Select(i => Row(Cell($"{i}"), Cell("An activity")))]), H(2, "Sign-off"), P("Both agree."), signed];

            var pages = LaidOut.Pages(Document(isTurned ? [new Landscape([.. blocks])] : blocks));

            var last = Assert.Single(pages, p => p.Headings.Count > 0);
            Assert.Equal(pages[^1], last);
            Assert.InRange(last.Boxes.OfType<TextBox>().Count(b => b.Tag is not null && TextOf(b) == "An activity"), 2, rows);
        }
    }

    [Theory]
    [InlineData(5, true), InlineData(60, false)]
    public void Only_a_short_last_section_takes_rows_along(int rows, bool takes)
    {
        Table Rows(int count) => Table(1, [.. Enumerable.Range(1, count).Select(i => Row(Cell($"{i}")))]);

        var document = PdfMaker.Transform(Document(Rows(60), H(2, "Annex"), Rows(rows)));

        Assert.Equal(takes, ((Table)document.Blocks[0]).Rows[^1].KeepWithNext);
    }

    [Fact]
    public void Two_rows_that_begin_alike_stay_together()
    {
        for (var lines = 0; lines < 3; lines++)
        {
            var rows = Enumerable.Range(0, 60).SelectMany(i => new[] { Row(Cell($"No. {i}"), Cell("Before")), Row(Cell($"No. {i}"), Cell("Now")) });

            var pages = LaidOut.Pages(Document([.. Enumerable.Range(0, lines).Select(_ => P("x")), Table(2, [Header("No.", "Version"), .. rows])]));

            Assert.True(pages.Count > 2);
            Assert.All(pages, page => Assert.Equal(page.Boxes.OfType<TextBox>().Count(b => TextOf(b) == "Before"), page.Boxes.OfType<TextBox>().Count(b => TextOf(b) == "Now")));
        }
    }

    [Theory]
    [InlineData(0), InlineData(1)]
    public void A_table_of_few_rows_is_laid_out(int rows) =>
        Assert.Single(LaidOut.Pages(Document(P("x"), Table(1, [.. Enumerable.Range(0, rows).Select(i => Row(Cell($"{i}")))]))));

    [Theory]
    [InlineData(2), InlineData(3), InlineData(9)]
    public void No_item_of_a_list_is_alone_on_a_page(int items)
    {
        for (var lines = 25; lines < 52; lines++)
        {
            var pages = LaidOut.Pages(Document([.. Enumerable.Range(0, lines).Select(_ => P("x")), new ListBlock([.. Enumerable.Range(0, items).Select(i => Item(P($"item {i}")))])]));

            Assert.All(pages, page => Assert.NotEqual(1, page.Boxes.OfType<TextBox>().Count(b => TextOf(b) == "•")));
        }
    }

    [Fact]
    public void What_leads_up_to_a_list_stays_with_its_first_items()
    {
        for (var lines = 25; lines < 52; lines++)
        {
            var pages = LaidOut.Pages(Document([.. Enumerable.Range(0, lines).Select(_ => P("x")), P("These are:"), new ListBlock([.. Enumerable.Range(0, 9).Select(i => Item(P($"item {i}")))])]));

            var page = pages.Single(p => p.Boxes.OfType<TextBox>().Any(b => TextOf(b) == "These are:"));
            Assert.True(page.Boxes.OfType<TextBox>().Count(b => TextOf(b) == "•") >= 2);
        }
    }

    [Fact]
    public void A_few_rows_stay_upright_and_many_do_not()
    {
        Assert.Equal([false], TurnedPages(rows: 6));
        Assert.Equal([false, true, false], TurnedPages(rows: 7));

        static IEnumerable<bool> TurnedPages(int rows) => LaidOut.Pages(Document(
                P("Before"), new Landscape([H(2, "Annex"), Table(2, [Header("No.", "Activity"), .. Enumerable.Range(1, rows).Select(i => Row(Cell($"{i}"), Cell("An activity")))])]), P("After")))
            .Select(p => p.Setup.Width > p.Setup.Height);
    }

    [Fact]
    public void A_row_longer_than_a_page_stays_one_row_whose_cells_are_read_to_their_end()
    {
        var table = Table(3, Header("No.", "Activity", "Role"), Row(Cell("1"), Cell(string.Join(' ', Enumerable.Repeat(Sentence, 60))), Cell("RA")));
        var document = Document(H(1, "Title"), table with { Columns = [new TableColumn { IsRowHeader = true }, new TableColumn(), new TableColumn()] });

        var made = PdfMaker.Make(document);
        var outline = TreeText.Outline(made.Bytes);

        Assert.True(made.Objects.Pages.Count >= 3);
        Assert.Equal(2, outline.Split("TR\n").Length - 1);
        Assert.Contains("TH Scope=Row: 1\n", outline, StringComparison.Ordinal);
        Assert.Contains($"{Sentence}\n        TD: RA\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_stays_with_the_first_rows_of_a_table()
    {
        for (var lines = 30; lines < 52; lines++)
        {
            var document = Document(
                [.. Enumerable.Range(0, lines).Select(_ => P("x")), H(2, "Heading"), Table(2, [Header("A", "B"), .. Enumerable.Range(0, 9).Select(i => Row(Cell($"{i}"), Cell("b")))])]);

            var page = LaidOut.Pages(document).First(p => p.Headings.Count > 0);

            Assert.True(page.Boxes.OfType<EmptyBox>().Count() >= 6, $"after {lines} lines the heading stands with {page.Boxes.OfType<EmptyBox>().Count()} cells");
        }
    }

    [Fact]
    public void Sections_of_one_line_do_not_hang_together()
    {
        var sections = Enumerable.Range(0, 60).SelectMany(i => new Block[] { H(3, $"Phase {i}"), P("Nothing in this phase is yours.") });

        var pages = LaidOut.Pages(Document([P("x"), H(2, "Your checklist"), P("Tick an item."), .. sections]));

        Assert.Contains(pages[0].Headings, h => h.Anchor == "phase-10");
        Assert.All(pages, page => Assert.True(page.Boxes.OfType<TextBox>().Max(b => b.Area.Top) > page.Boxes.OfType<TextBox>().Where(b => TextOf(b).StartsWith("Phase", StringComparison.Ordinal)).Max(b => b.Area.Top)));
    }

    [Fact]
    public void Facts_stay_with_the_table_below_them()
    {
        for (var lines = 30; lines < 52; lines++)
        {
            var facts = Table(2, Row(Cell("R"), Cell("Responsible")), Row(Cell("A"), Cell("Accountable"))) with { Style = TableStyle.Facts };
            var document = Document(
                [.. Enumerable.Range(0, lines).Select(_ => P("x")), H(2, "Heading"), facts, Table(2, [Header("No.", "Activity"), .. Enumerable.Range(0, 9).Select(i => Row(Cell($"row {i}"), Cell("b")))])]);

            var page = LaidOut.Pages(document).First(p => p.Headings.Count > 0);

            Assert.Contains(page.Boxes.OfType<TextBox>(), b => TextOf(b) == "Accountable");
            Assert.Contains(page.Boxes.OfType<TextBox>(), b => TextOf(b) == "row 1");
        }
    }

    [Fact]
    public void A_line_to_write_on_takes_the_whole_cell()
    {
        InputField Blank(string name) => new(InputKind.Text, name, name);
        var facts = Table(2, Row(Cell("Approved by"), Cell(Blank("a"))), Row(Cell("Reference"), Cell(T("No. "), Blank("b")))) with { Style = TableStyle.Facts };

        var lines = LaidOut.Pages(Document(facts))[0].Backdrop.OfType<RuleBox>().Select(b => b.Area.Width).ToList();

        Assert.Equal(2, lines.Count);
        Assert.True(lines[0] > 200, $"{lines[0]} points");
        Assert.True(lines[1] < 100, $"{lines[1]} points");
    }

    [Fact]
    public void Headings_alone_are_laid_out() =>
        Assert.True(LaidOut.Pages(Document([.. Enumerable.Range(0, 20_000).Select(i => H(2, $"Heading {i}"))])).Count > 500);

    [Fact]
    public void Boxes_in_boxes_are_laid_out()
    {
        Block nested = P(Sentence);
        for (var i = 0; i < 120; i++)
            nested = i % 3 == 0 ? new Quote([nested]) : i % 3 == 1 ? new Callout(CalloutKind.Note, [nested]) { Title = [T("Note")] } : new ListBlock([Item(nested)]);

        PdfMaker.Make(Document(nested));
    }

    [Fact]
    public void Tables_that_must_stay_whole_do()
    {
        for (var lines = 20; lines < 36; lines++)
        {
            var table = Table(2, Row(Cell("a"), Cell("b")), Row(Cell("a"), Cell("b")), Row(Cell("a"), Cell("b"))) with { Style = TableStyle.SignOff };

            var pages = LaidOut.Pages(Document([.. Enumerable.Range(0, lines).Select(_ => P("x")), table]));

            Assert.Single(pages, p => p.Boxes.OfType<EmptyBox>().Any());
        }
    }

    [Fact]
    public void Callouts_go_on_over_pages_with_their_box()
    {
        var pages = LaidOut.Pages(Document(new Callout(CalloutKind.Warning, [.. Enumerable.Range(0, 60).Select(_ => P(Sentence))]) { Title = [T("Beware")] }));

        Assert.True(pages.Count > 1);
        Assert.All(pages, page => Assert.Equal(2, page.Backdrop.OfType<FillBox>().Count()));
    }

    [Fact]
    public void Dead_links_are_reported_and_leave_their_text()
    {
        var made = PdfMaker.Make(Document(H(1, "Title"), P(new Link("#nowhere", [T("one")]), new Link("javascript:alert(1)", [T("two")]), new Link("file:///etc/passwd", [T("three")]))));

        Assert.Equal(["CG0324", "CG0324", "CG0324"], made.Codes.ToList());
        Assert.Empty(made.OfType("Annot"));
    }

    [Fact]
    public void Links_lead_where_they_say()
    {
        var made = PdfMaker.Make(Document(
            H(1, "Title"), P(new Link("HTTPS://example.org/é?a=b c", [T(Sentence)]) { Description = "Example" }, new Link("mailto:a@example.org", []), new Link("#title", [T("up")]))));

        var links = made.OfType("Annot").ToList();
        Assert.Equal(["Example", "mailto:a@example.org", "up"], links.Select(l => made.Objects.Text(l, "Contents")!).ToList());
        Assert.Equal("HTTPS://example.org/%C3%A9?a=b%20c", made.Objects.Text(links[0], "A", "URI"));
        Assert.True(made.Objects.Numbers(links[0], "QuadPoints").Length >= 16);
    }

    [Fact]
    public void Long_words_are_cut_where_it_hurts_least()
    {
        var pages = LaidOut.Pages(Document(P("See https://example.org/" + string.Join('/', Enumerable.Repeat("folder", 40)))));

        var lines = pages[0].Boxes.OfType<TextBox>().Select(b => string.Concat(b.Glyphs.ToArray().Select(g => (char)g.CodePoint))).ToList();
        Assert.True(lines.Count > 2);
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Soft_hyphens_show_only_at_the_end_of_a_line()
    {
        var word = string.Join('\u00AD', Enumerable.Repeat("silben", 60));

        var boxes = LaidOut.Pages(Document(P(word)))[0].Boxes.OfType<TextBox>().ToList();

        Assert.True(boxes.Count > 2);
        Assert.All(boxes.SkipLast(1), b => Assert.Equal(0x00AD, b.Glyphs[^1].CodePoint));
        Assert.All(boxes, b => Assert.Equal(0, b.Glyphs[..^1].ToArray().Count(g => g is { CodePoint: 0x00AD, IsDrawn: true })));
    }

    [Fact]
    public void A_table_without_headers_gets_them_from_its_first_column()
    {
        var outline = TreeText.Outline(PdfMaker.Make(Document(Table(2, Row(Cell("Date"), Cell("today")), Row(Cell("Owner"))))).Bytes);

        Assert.Contains("TH Scope=Row: Date\n", outline, StringComparison.Ordinal);
        Assert.DoesNotContain("THead", outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Odd_tables_are_written(bool fillable)
    {
        PdfMaker.Make(
            Document(
                Table(2),
                Table(2, Header("only", "headers")),
                Table(2, Header("a", "b"), Header("c", "d"), Row(Cell("1"), Cell("2"))),
                Table(3, Group("first", 3), Row(Cell("1"), Cell("2"), Cell("3")), Header("late", "x", "y"), Group("last", 3)),
                Table(2, Row(new TableCell([T("wide")]) { ColumnSpan = 9 })),
                new Table([], []) { Caption = [T("A caption of nothing")] }),
            new PdfOptions { Fillable = fillable });
    }

    [Fact]
    public void Another_paper_and_palette_make_another_document()
    {
        var theme = Theme.Default with { Page = PageSetup.Letter, Palette = new Palette { Text = new Colour(0, 0, 0) } };

        var made = PdfMaker.Make(SampleDocument.Create(), theme: theme);

        Assert.Equal([0, 0, 612, 792], made.Objects.Numbers(made.Objects.Pages[0], "MediaBox"));
    }

    private static int FullPage() => LaidOut.Pages(Document([.. Enumerable.Repeat(P("x"), 60)]))[0].Boxes.Count;

    private static List<double> TopsOf(Page page) => [.. page.Boxes.OfType<TextBox>().Select(b => b.Area.Top)];

    private static string TextOf(TextBox box) => string.Concat(box.Glyphs.ToArray().Select(g => char.ConvertFromUtf32(g.CodePoint))).Trim();
}
