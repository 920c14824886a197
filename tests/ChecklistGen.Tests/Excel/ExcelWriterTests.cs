using System.Globalization;
using System.Xml.Linq;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>Excel files that the command makes.</summary>
public sealed class ExcelWriterTests
{
    private static readonly XNamespace X = ExcelFile.X;

    [Theory]
    [InlineData("onboarding", "en", "Done,Id,Phase,Section,Activity,Role,Shared with,Owner,Due,Key")]
    [InlineData("handover", "en", "Done,Id,Phase,Section,Activity,Your part,Owner,Due,Status,Comment,Key")]
    [InlineData("audit", "en", "Done,Id,Phase,Section,Activity,Line,Duty,Provider,Owner,Status,Evidence,Related clause,Key")]
    [InlineData("agreement", "en", "Done,Id,Phase,Section,Activity,Duty,Provider,Key")]
    [InlineData("handover", "fr", "Fait,Réf.,Phase,Section,Activité,Votre part,Responsable,Échéance,État,Commentaire,Key")]
    public void The_columns_are_those_of_the_template_in_the_language(string template, string language, string headers)
    {
        var bytes = ExcelRun.Made("data-processing", template, "--lang", language);
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);

        Sequence.Equal(headers.Split(','), file.Texts(file.Header(headers.Split(',')[1])));
        Sequence.Equal(headers.Split(','), file.Part("xl/tables/table1.xml").Descendants(X + "tableColumn").Select(c => (string)c.Attribute("name")!));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("it")]
    [InlineData("pl")]
    [InlineData("pt")]
    public void Files_in_all_languages_are_valid(string language)
    {
        foreach (var template in (string[])["onboarding", "handover", "audit", "agreement"])
            ExcelFile.Validate(ExcelRun.Made("vmware-secnumcloud", template, "--lang", language));
    }

    [Fact]
    public void A_text_above_a_table_is_no_wider_than_the_table()
    {
        var file = new ExcelFile(ExcelRun.Made("public-cloud-instances", "agreement", "--lang", "fr"));
        var sheet = file.PartOf("Acceptation");
        var width = file.Part(sheet).Descendants(X + "col").Where(c => (string?)c.Attribute("hidden") is null).Sum(c => (double)c.Attribute("width")!);
        var header = file.Header("Signature", sheet);
        var lines = file.Rows(sheet).Skip(1).TakeWhile(r => r != header).Select(r => Assert.Single(file.Texts(r))).ToList();

        Assert.Equal(2, lines.Count);
        Assert.All(lines, l => Assert.InRange(l.Length, 1, width * 1.15));
        Assert.EndsWith("accepté par les deux parties.", string.Join(' ', lines), StringComparison.Ordinal);
        Assert.Contains("Fonction", file.Texts(header), StringComparer.Ordinal);
    }

    [Fact]
    public void Each_obligation_and_each_row_of_the_page_is_there_once()
    {
        var file = new ExcelFile(ExcelRun.Made("public-cloud-instances"));

        Assert.Equal(37, file.Ids().Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(37, file.Ids().Count);
        var all = file.Sheets.Select(s => s.Name).ToList().IndexOf("All activities") + 1;
        Assert.Equal(58, file.Ids($"xl/worksheets/sheet{all}.xml").Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void All_services_are_in_one_workbook_with_progress_over_all()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-f", "xlsx", "--combined", "--date", ExcelRun.Date, "-o", folder.PathTo("out"));
        var bytes = File.ReadAllBytes(Assert.Single(run.Lines));
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);

        Assert.Equal(168, file.Ids().Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("Service", file.Texts(file.Header())[1]);
        var total = file.Rows(ExcelFile.Progress).Select(file.Texts).First(r => r[0] == "Total");
        Assert.Equal("168", total[2]);
    }

    [Fact]
    public void A_template_of_the_users_own_gets_all_columns()
    {
        using var folder = new TemporaryFolder();
        var template = folder.Write("mine.sbn-md", "# {{ service.name }}\n{{ for item in items }}\n- {{ item.id }} {{ item.text }}\n{{ end }}\n");
        var file = new ExcelFile(ExcelRun.Made("data-processing", template));

        Sequence.Equal("Done,Id,Phase,Section,Activity,Role,Shared with,Owner,Due,Status,Evidence,Comment,Key".Split(','), file.Texts(file.Header()));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(ExcelRun.Made("vmware-secnumcloud", "audit"), ExcelRun.Made("vmware-secnumcloud", "audit"));

    [Fact]
    public void The_checklist_can_be_filtered_printed_and_filled_in_and_hides_what_is_for_machines()
    {
        var file = new ExcelFile(ExcelRun.Made("data-processing"));
        var sheet = file.Part(ExcelFile.Checklist);
        var table = file.Part("xl/tables/table1.xml");

        Assert.Equal("A4:K28", (string?)table.Attribute("ref"));
        Assert.Equal("1", (string?)table.Attribute("headerRowCount"));
        Assert.Equal("A4:K28", (string?)table.Element(X + "autoFilter")?.Attribute("ref"));
        Assert.Equal("4", (string?)sheet.Descendants(X + "pane").Single().Attribute("ySplit"));
        Assert.Equal("1", (string?)sheet.Descendants(X + "col").Last().Attribute("hidden"));
        Assert.Equal("landscape", (string?)sheet.Element(X + "pageSetup")?.Attribute("orientation"));
        Assert.Contains("&P of &N", sheet.Descendants(X + "oddFooter").Single().Value, StringComparison.Ordinal);
        Sequence.Equal(["'Your checklist'!$4:$4"], file.Part("xl/workbook.xml").Descendants(X + "definedName").Select(d => d.Value).Take(1));
        Sequence.Equal(
            ["A5:A28 list \"☑,☐\"", "H5:H28 date 36526", "I5:I28 list \"Not started,In progress,Done,Not applicable\""],
            sheet.Descendants(X + "dataValidation").Select(v => $"{(string)v.Attribute("sqref")!} {(string)v.Attribute("type")!} {v.Value}"));
        Assert.Empty(file.Names.Where(n => n.StartsWith("xl/worksheets/", StringComparison.Ordinal)).SelectMany(n => file.Part(n).Descendants(X + "mergeCell")));
        Assert.Equal(("checklistgen", "veryHidden"), file.Sheets[^1]);
        Assert.All(file.Sheets.SkipLast(1), s => Assert.Null(s.State));
    }

    [Fact]
    public void Lists_hold_every_status_in_every_language()
    {
        foreach (var language in (string[])["de", "en", "es", "fr", "it", "pl", "pt"])
        {
            var sheet = new ExcelFile(ExcelRun.Made("data-processing", "audit", "--lang", language)).Part(ExcelFile.Checklist);
            Assert.Equal([2, 4], sheet.Descendants(X + "dataValidation").Select(v => v.Value.Split(',').Length));
        }
    }

    [Fact]
    public void No_text_of_anybody_is_a_formula()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.md", """
            ---
            title: =HYPERLINK("http://example.com")
            ---
            # Responsibilities
            ## 1. =1+1
            ### 1.1. @SUM(A1)
            | Activity | Customer | Provider |
            | --- | --- | --- |
            | =cmd\|' /C calc'!A0 | RA | I |
            | +1 | RA | |
            | -1+1 | RA | |
            | @x | RA | |
            | It's \_x0041\_ & \<b> | RA | |
            """);
        var bytes = ExcelRun.Made(page, "handover", "--customer", "=1+2");
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);
        var texts = file.Part("xl/sharedStrings.xml").Elements(X + "si").Select(s => s.Value).ToList();

        Assert.DoesNotContain(texts, t => t is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        Assert.Contains("'=cmd|' /C calc'!A0", texts, StringComparer.Ordinal);
        Assert.Contains("It's _x005F_x0041_ & <b>", texts, StringComparer.Ordinal);
        var others = file.Names.Where(n => n.StartsWith("xl/worksheets/", StringComparison.Ordinal) && n != ExcelFile.Progress).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, n => Assert.Empty(file.Part(n).Descendants(X + "f")));
        var formulas = file.Part(ExcelFile.Progress).Descendants(X + "f").ToList();
        Assert.NotEmpty(formulas);
        Assert.All(formulas, f => Assert.DoesNotContain("cmd", f.Value, StringComparison.Ordinal));
        Assert.Equal("=cmd|' /C calc'!A0", ExcelRun.Read(bytes).Form!.Items.First().Text);
        Assert.Contains(ExcelRun.Read(bytes).Form!.Items, i => i.Text == "It's _x0041_ & <b>");
        Assert.Empty(ExcelRun.Read(bytes).Unmatched);
    }

    [Fact]
    public void Progress_counts_what_was_filled_in()
    {
        using var folder = new TemporaryFolder();
        var filled = new ExcelFile(ExcelRun.Made("data-processing"))
            .Fill("DP-1.1-01", "Done", "☑").Fill("DP-1.1-01", "Owner", "Zoë")
            .Fill("DP-1.1-02", "Done", "☑").Fill("DP-1.1-02", "Status", "Not started")
            .Fill("DP-1.1-03", "Status", "Not applicable").Fill("DP-1.1-03", "Owner", "ZOË")
            .Fill("DP-1.1-04", "Due", "2026-11-19").Fill("DP-1.1-04", "Owner", "Ann")
            .Fill("DP-1.1-05", "Due", "2026-11-20");
        var answers = folder.Write("filled.xlsx", filled.Save());
        var file = new ExcelFile(ExcelRun.Made("data-processing", "handover", "--answers", answers));
        var rows = file.Rows(ExcelFile.Progress).Select(file.Texts).ToList();

        Assert.Equal(["1 Before subscription", "5", "2", "3", "1", "0.4"], rows.First(r => r[0] == "1 Before subscription"));
        Assert.Equal(["Total", "24", "2", "22", "1", "0.08"], rows.First(r => r[0] == "Total"));
        Assert.Equal(["Zoë", "2", "2", "0", "0", "1"], rows.First(r => r[0] == "Zoë"));
        Assert.Equal(["Ann", "1", "0", "1", "1", "0"], rows.First(r => r[0] == "Ann"));
        Assert.Equal(["No owner yet", "21", "0", "21", "0", "0"], rows.First(r => r[0] == "No owner yet"));
        Assert.Equal(["Other owners", "0", "0", "0", "0", "0"], rows.First(r => r[0] == "Other owners"));
    }

    [Fact]
    public void A_page_without_obligations_makes_a_file_without_a_table_to_fill_in()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.md", "# Hosting\n## 1. Use\n| Activity | Customer | Provider |\n| --- | --- | --- |\n| Run it | I | RA |\n");
        var bytes = ExcelRun.Made(page);
        ExcelFile.Validate(bytes);

        Assert.Empty(ExcelRun.Read(bytes).Form!.Items);
        Assert.Empty(ExcelRun.Read(bytes).Unmatched);
    }

    [Fact]
    public void Dates_are_days_and_texts_are_typed_as_texts()
    {
        using var folder = new TemporaryFolder();
        var answers = folder.Write("filled.xlsx", new ExcelFile(ExcelRun.Made("data-processing")).Fill("DP-1.1-01", "Due", "2026-12-24").Save());
        var file = new ExcelFile(ExcelRun.Made("data-processing", "handover", "--answers", answers));
        var cell = ExcelFile.Cell(file.RowOf("DP-1.1-01"), file.ColumnOf("Due"));

        Assert.Equal(new DateOnly(2026, 12, 24).DayNumber - new DateOnly(1899, 12, 30).DayNumber, int.Parse(file.Text(cell), CultureInfo.InvariantCulture));
        Assert.Equal("dd mmm yyyy", (string?)file.Part("xl/styles.xml").Descendants(X + "numFmt").Single().Attribute("formatCode"));
    }

    [Theory, InlineData("onboarding"), InlineData("handover"), InlineData("audit")]
    public void Excel_asks_what_Word_asks(string template)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-t", template, "-f", "docx,xlsx", "-o", folder.PathTo("out"));
        Assert.True(run.ExitCode == 0, run.Error);
        var fields = run.Lines.Select(path => (path.EndsWith(".docx", StringComparison.Ordinal) ? FilledIn.Read(File.ReadAllBytes(path)) : ExcelRun.Read(File.ReadAllBytes(path))).Fields
            .Select(f => f.Name).Order(StringComparer.Ordinal)).ToList();

        Assert.Equal(fields[0], fields[1], StringComparer.Ordinal);
    }

    [Fact]
    public void What_the_page_leaves_open_is_asked()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.md", "# Hosting\n## 1. Use\n| Activity | Customer | Provider |\n| --- | --- | --- |\n| Both do | R | RA |\n| Nobody does | A | I |\n| Both answer | A | RA |\n| All at once | RA | RA |\n| Clear | RA | I |\n");
        var file = new ExcelFile(ExcelRun.Made(page));
        var questions = file.Rows(file.PartOf("Questions to settle")).Skip(3).Select(file.Texts).Select(t => (t[1], t[2])).ToList();

        Assert.Equal(
            [
                ("Both do", "Both sides are responsible. Who does what?"),
                ("Nobody does", "Nobody is responsible. Who carries it out?"),
                ("Both answer", "Several parties answer for it. Which one in the end?"),
                ("All at once", "Both sides are responsible. Who does what?\nSeveral parties answer for it. Which one in the end?"),
            ],
            questions);
        Assert.Equal("you answer for it – Provider does it and answers for it", file.Text(ExcelFile.Cell(file.RowOf("HOS-1-03"), file.ColumnOf("Your part"))));
    }

    [Fact]
    public void A_protected_file_lets_nothing_be_changed_but_fields_and_can_still_be_filtered()
    {
        var bytes = ExcelRun.Made("data-processing", "handover", "--protect");
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);
        var formats = file.Part("xl/styles.xml").Element(X + "cellXfs")!.Elements(X + "xf").ToList();
        var row = file.RowOf("DP-1.1-01");
        string[] fields = ["Done", "Owner", "Due", "Status", "Comment"];

        Assert.Equal("1", (string?)file.Part("xl/workbook.xml").Element(X + "workbookProtection")!.Attribute("lockStructure"));
        foreach (var sheet in file.Names.Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).SkipLast(1))
        {
            var protection = file.Part(sheet).Element(X + "sheetProtection")!;
            Assert.Equal(("1", "0", "0"), ((string)protection.Attribute("sheet")!, (string)protection.Attribute("autoFilter")!, (string)protection.Attribute("formatColumns")!));
        }

        Assert.Equal(
            [.. fields.Select(f => file.ColumnOf(f)).Order(StringComparer.Ordinal)],
            row.Elements(X + "c").Where(c => (string?)formats[(int)c.Attribute("s")!].Element(X + "protection")?.Attribute("locked") == "0").Select(ExcelFile.Letters).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.DoesNotContain(new ExcelFile(ExcelRun.Made("data-processing")).Part(ExcelFile.Checklist).Elements(), e => e.Name == X + "sheetProtection");
    }

    [Fact]
    public void An_answer_that_is_longer_than_a_cell_goes_on_elsewhere_and_comes_back_whole()
    {
        using var folder = new TemporaryFolder();
        // Blanks where a cell would end, and what begins like a formula behind them.
        var answer = string.Concat(Enumerable.Range(0, 7000).Select(i => FormattableString.Invariant($"{i,6}  =é🙂"))).Trim();
        var page = Repository.PathTo("seeds", "data-processing.md");
        Assert.Equal(0, CommandRun.Of("generate", page, "-t", "handover", "-f", "docx", "-o", folder.PathTo("word")).ExitCode);
        var word = FilledFile.Open(folder.PathTo("word", "data-processing.handover.docx")).Fill("DP-1.1-02/comment", answer).Fill("sign-off/customer-name", "Ada").SaveTo(folder.PathTo("filled.docx"));
        var bytes = ExcelRun.Made("data-processing", "handover", "--answers", word);
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);

        Assert.Equal(2, file.Rows(file.PartOf("Longer texts")).SelectMany(file.Texts).Count(t => t == "DP-1.1-02"));
        AssertRead(bytes);
        AssertRead(LibreOffice.Convert(bytes, "xlsx", "xlsx"));
        var again = ExcelRun.Made("data-processing", "handover", "--answers", folder.Write("back.xlsx", bytes));
        Assert.Equal(answer, ExcelRun.Read(again).Field("DP-1.1-02/comment").Value);

        void AssertRead(byte[] saved)
        {
            var form = ExcelRun.Read(saved);
            Assert.Equal(answer, form.Field("DP-1.1-02/comment").Value);
            Assert.Equal(2, form.Fields.Count(f => f.IsAnswered));
            Assert.Empty(form.Unmatched);
            Assert.Empty(form.Missing);
        }
    }

    [Fact]
    public void An_activity_that_is_longer_than_a_cell_is_there_whole()
    {
        using var folder = new TemporaryFolder();
        var activity = string.Join(' ', Enumerable.Range(0, 9000).Select(i => FormattableString.Invariant($"word{i}")));
        var bytes = ExcelRun.Made(folder.Write("page.md", $"# Hosting\n## 1. Use\n| Activity | Customer | Provider |\n| --- | --- | --- |\n| {activity} | RA | I |\n"));
        ExcelFile.Validate(bytes);
        var file = new ExcelFile(bytes);
        var texts = file.Sheets.Select((_, i) => $"xl/worksheets/sheet{i + 1}.xml").SelectMany(s => file.Rows(s)).SelectMany(file.Texts).ToList();

        Assert.All(texts, t => Assert.InRange(t.Length, 0, 32_767));
        Assert.All(activity.Split(' ').Where((_, i) => i % 97 == 0), w => Assert.Contains(texts, t => t.Contains(w, StringComparison.Ordinal)));
        Assert.Equal(activity, ExcelRun.Read(bytes).Form!.Items.Single().Text);
        Assert.Empty(ExcelRun.Read(bytes).Unmatched);
    }
}
