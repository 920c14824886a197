using System.Xml.Linq;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Excel;
using ChecklistGen.Templating;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Office.Support;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Excel;

/// <summary>Excel files that people have filled in, sorted, cut and pasted.</summary>
public sealed class ExcelFormReaderTests
{
    private const string First = "DP-1.1-01";
    private const string Second = "DP-1.1-02";

    private static readonly XNamespace X = ExcelFile.X;
    private static readonly Lazy<byte[]> Empty = new(() => ExcelRun.Made("data-processing"));

    private readonly ExcelFile _file = new(Empty.Value);

    [Fact]
    public void An_empty_file_has_all_fields_and_no_answers()
    {
        var form = ExcelRun.Read(Empty.Value);

        Assert.Equal(24, form.Form!.Items.Count());
        Assert.Equal("handover", form.Form.Template);
        Assert.Equal((24 * 5) + 1 + 2 + 8, form.Fields.Length);
        Assert.DoesNotContain(form.Fields, f => f.IsAnswered);
        Assert.Empty(form.Unmatched);
        Assert.Empty(form.Missing);
    }

    [Fact]
    public void The_same_answers_in_Word_and_Excel_give_the_same_status_and_the_same_new_checklist()
    {
        using var folder = new TemporaryFolder();
        var page = Repository.PathTo("seeds", "data-processing.md");
        var made = CommandRun.Of("generate", page, "-t", "handover", "-f", "docx,xlsx", "-o", folder.PathTo("made"), "--date", ExcelRun.Date);
        var word = FilledFile.Open(made.Lines.First(l => l.EndsWith(".docx", StringComparison.Ordinal)));
        var excel = new ExcelFile(File.ReadAllBytes(made.Lines.First(l => l.EndsWith(".xlsx", StringComparison.Ordinal))));
        foreach (var (i, id) in excel.Ids().Take(10).Index())
        {
            word.Tick($"{id}/done").Fill($"{id}/owner", $"Żółć Ångström {i}").Fill($"{id}/due", "2026-12-24").Fill($"{id}/status", "Done").Fill($"{id}/comment", $"Überprüft – né {i}");
            excel.Fill(id, "Done", "☑").Fill(id, "Owner", $"Żółć Ångström {i}").Fill(id, "Due", "2026-12-24").Fill(id, "Status", "Done").Fill(id, "Comment", $"Überprüft – né {i}");
        }

        var (docx, xlsx) = (word.SaveTo(folder.PathTo("filled.docx")), folder.Write("filled.xlsx", excel.Save()));
        Assert.Equal(ExcelRun.Status(File.ReadAllBytes(docx), "docx"), ExcelRun.Status(File.ReadAllBytes(xlsx), "xlsx"));
        Assert.Equal(New(docx), New(xlsx));

        byte[] New(string answers)
        {
            var run = CommandRun.Of("generate", page, "-t", "handover", "-f", "md", "-o", folder.PathTo("new-" + Path.GetExtension(answers)), "--date", ExcelRun.Date, "--answers", answers);
            Assert.True(run.ExitCode == 0, run.Error);
            return File.ReadAllBytes(Assert.Single(run.Lines));
        }
    }

    [Fact]
    public void Lines_and_accents_stay() =>
        AssertValue("Ligne un\nłódź, naïve, 漢字 🙂", _file.Fill(First, "Comment", " Ligne un\nłódź, naïve, 漢字 🙂\n"), $"{First}/comment");

    [Theory]
    [InlineData("46380", null, "2026-12-24")]
    [InlineData("46380.5", null, "2026-12-24 12:00")]
    [InlineData("2026-12-24T00:00:00", "d", "2026-12-24")]
    [InlineData("2026-12-24", "str", "2026-12-24")]
    [InlineData("24 Dec 2026", "str", "2026-12-24")]
    [InlineData("4 Dec 2026", "str", "2026-12-04")]
    [InlineData("03/04/2026", "str", "03/04/2026")]
    [InlineData("next week", "str", "next week")]
    public void Dates_are_days_numbers_or_texts(string value, string? type, string read)
    {
        ExcelFile.Put(ExcelFile.Cell(_file.RowOf(First), _file.ColumnOf("Due")), value, type);

        AssertValue(read, _file, $"{First}/due");
    }

    [Fact]
    public void A_number_is_a_day_where_the_cell_was_formatted_as_a_number_and_a_year_is_none()
    {
        foreach (var (id, value) in new[] { (First, "46380"), (Second, "2026") })
        {
            var cell = ExcelFile.Cell(_file.RowOf(id), _file.ColumnOf("Due"));
            ExcelFile.Put(cell, value);
            cell.SetAttributeValue("s", "0");
        }

        AssertValue("2026-12-24", _file, $"{First}/due");
        AssertValue("2026", _file, $"{Second}/due");
    }

    [Theory]
    [InlineData("☑", null, true)]
    [InlineData("x", null, true)]
    [InlineData("✓", null, true)]
    [InlineData("1", "b", true)]
    [InlineData("0", "b", false)]
    [InlineData("1", "n", true)]
    [InlineData("☐", null, false)]
    public void A_tick_is_what_people_and_programs_write_for_one(string value, string? type, bool isTicked)
    {
        var cell = ExcelFile.Cell(_file.RowOf(First), _file.ColumnOf("Done"));
        if (type is null)
            ExcelFile.Type(cell, value);
        else
            ExcelFile.Put(cell, value, type);

        var form = ExcelRun.Read(_file.Save());
        Assert.Equal(isTicked, form.Field($"{First}/done").IsChecked);
        Assert.Empty(form.Unmatched);
    }

    [Fact]
    public void A_word_in_a_box_is_reported()
    {
        var form = ExcelRun.Read(_file.Fill(First, "Done", "nearly").Save());

        Assert.False(form.Field($"{First}/done").IsChecked);
        Assert.Equal(("nearly", "in the cell `Your checklist!A5`", First), Told(form));
    }

    [Fact]
    public void Sorted_lines_keep_their_answers()
    {
        _file.Fill(First, "Owner", "Ann").Fill(Second, "Owner", "Bob");
        var rows = _file.Rows().Skip(4).ToList();
        rows.ForEach(r => r.Remove());
        rows.Reverse();
        _file.Part(ExcelFile.Checklist).Element(X + "sheetData")!.Add(rows);
        _file.Renumber();

        AssertValue("Ann", _file, $"{First}/owner");
        AssertValue("Bob", _file, $"{Second}/owner");
        Assert.Empty(ExcelRun.Read(_file.Save()).Unmatched);
    }

    [Fact]
    public void Moved_columns_keep_their_answers()
    {
        _file.Fill(First, "Owner", "Ann").Fill(First, "Comment", "Fine");
        foreach (var row in _file.Rows().Skip(3))
        {
            var (owner, comment) = (ExcelFile.Cell(row, "G"), ExcelFile.Cell(row, "J"));
            var moved = comment.Elements().ToList();
            var (type, old) = ((string?)comment.Attribute("t"), (string?)owner.Attribute("t"));
            comment.ReplaceNodes(owner.Elements());
            comment.SetAttributeValue("t", old);
            owner.ReplaceNodes(moved);
            owner.SetAttributeValue("t", type);
        }

        Assert.Equal("J", _file.ColumnOf("Owner"));
        AssertValue("Ann", _file, $"{First}/owner");
        AssertValue("Fine", _file, $"{First}/comment");
    }

    [Fact]
    public void Deleted_lines_are_named()
    {
        _file.RowOf(First).Remove();
        var form = ExcelRun.Read(_file.Save());

        Sequence.Equal([.. new[] { "done", "owner", "due", "status", "comment" }.Select(f => $"{First}/{f}")], form.Missing);
    }

    [Fact]
    public void A_copied_line_with_the_same_answers_counts_once_and_with_others_not_at_all()
    {
        _file.Fill(First, "Owner", "Ann");
        var copy = new XElement(_file.RowOf(First));
        _file.Part(ExcelFile.Checklist).Element(X + "sheetData")!.Add(copy);
        _file.Renumber();
        AssertValue("Ann", _file, $"{First}/owner");
        Assert.Empty(ExcelRun.Read(_file.Save()).Unmatched);

        ExcelFile.Type(ExcelFile.Cell(copy, _file.ColumnOf("Owner")), "Bob");
        var form = ExcelRun.Read(_file.Save());
        Assert.Equal("", form.Field($"{First}/owner").Value);
        Sequence.Equal(["Ann", "Bob"], form.Unmatched.Select(u => u.Value));
    }

    [Fact]
    public void An_id_that_was_sorted_alone_is_caught_by_key_and_text()
    {
        _file.Fill(First, "Owner", "Ann");
        ExcelFile.Type(ExcelFile.Cell(_file.RowOf(First), _file.ColumnOf("Id")), "DP-1.1-03");
        var form = ExcelRun.Read(_file.Save());

        // Key and text say the same: two against one.
        Assert.Equal("Ann", form.Field($"{First}/owner").Value);
        Assert.Equal("DP-1.1-03", Assert.Single(form.Unmatched).Value);
    }

    [Fact]
    public void Lines_that_were_sorted_without_their_hidden_keys_count_as_shown_and_that_is_said()
    {
        _file.Fill(First, "Owner", "Ann").Fill(Second, "Owner", "Bob");
        var key = _file.ColumnOf("Key");
        var (one, two) = (_file.RowOf(First), _file.RowOf(Second));
        var (first, second) = (_file.Text(ExcelFile.Cell(one, key)), _file.Text(ExcelFile.Cell(two, key)));
        ExcelFile.Type(ExcelFile.Cell(one, key), second);
        ExcelFile.Type(ExcelFile.Cell(two, key), first);
        var read = new ExcelFormReader(ShippedWords.Form).Read("filled.xlsx", new MemoryStream(_file.Save()));

        Assert.Equal("Ann", read.Value!.Field($"{First}/owner").Value);
        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal(FormDiagnostics.PartlySorted, finding.Rule);
        Assert.Equal("2 rows, the first in `Your checklist!5`, show other items than their hidden keys say; their answers count for the items that they show", finding.Message);
    }

    [Fact]
    public void A_line_whose_text_is_anothers_is_not_guessed_at()
    {
        _file.Fill(First, "Owner", "Ann");
        var (one, two) = (ExcelFile.Cell(_file.RowOf(First), "E"), ExcelFile.Cell(_file.RowOf(Second), "E"));
        var (first, second) = (_file.Text(one), _file.Text(two));
        ExcelFile.Type(one, second);
        ExcelFile.Type(two, first);
        var form = ExcelRun.Read(_file.Save());

        Assert.Contains(form.Unmatched, u => u.Value == "Ann" && u.Reason.Contains($"has the text of `{Second}`", StringComparison.Ordinal));
        Assert.DoesNotContain(form.Fields, f => f.Value == "Ann");
    }

    [Fact]
    public void Lines_are_known_by_their_ids_where_the_hidden_column_is_gone()
    {
        _file.Fill(First, "Owner", "Ann");
        foreach (var row in _file.Rows())
            row.Elements(X + "c").Where(c => ExcelFile.Letters(c) == "K").Remove();

        AssertValue("Ann", _file, $"{First}/owner");
        Assert.Empty(ExcelRun.Read(_file.Save()).Missing);
    }

    [Fact]
    public void What_is_typed_elsewhere_is_reported_with_its_place()
    {
        _file.AddRow("a new line");
        ExcelFile.Type(ExcelFile.Cell(_file.RowOf(First), "N"), "beside");
        ExcelFile.Type(ExcelFile.Cell(_file.RowOf(Second), "E"), "Another text");
        ExcelFile.Type(ExcelFile.Cell(_file.Rows(ExcelFile.Progress)[3], "A"), "Stage");
        ExcelFile.Put(ExcelFile.Cell(_file.Rows(ExcelFile.Progress)[4], "B"), "99");
        var form = ExcelRun.Read(_file.Save());

        Sequence.Equal(
            ["beside: in the cell `Your checklist!N5`: DP-1.1-01", "Another text: in the cell `Your checklist!E6`: DP-1.1-02", "a new line: in the cell `Your checklist!B33`: ", "Stage: in the cell `Progress!A5`: ", "99: in the cell `Progress!B6`: "],
            form.Unmatched.Select(u => $"{u.Value}: {u.Place}: {u.Item?.Id}"));
    }

    [Fact]
    public void A_renamed_header_does_not_swallow_answers()
    {
        _file.Fill(First, "Owner", "Ann");
        ExcelFile.Type(_file.Header().Elements(X + "c").First(c => _file.Text(c) == "Owner"), "Who");
        var form = ExcelRun.Read(_file.Save());

        Sequence.Equal(["Who", "Ann"], form.Unmatched.Select(u => u.Value));
        Assert.Contains($"{First}/owner", form.Missing, StringComparer.Ordinal);
    }

    [Fact]
    public void A_formula_counts_by_its_saved_value_or_is_reported()
    {
        var (one, two) = (ExcelFile.Cell(_file.RowOf(First), "G"), ExcelFile.Cell(_file.RowOf(Second), "G"));
        ExcelFile.Put(one, "Ann", "str");
        one.AddFirst(new XElement(X + "f", "A1&\"\""));
        ExcelFile.Clear(two);
        two.Add(new XElement(X + "f", "A1"));
        var form = ExcelRun.Read(_file.Save());

        Assert.Equal("Ann", form.Field($"{First}/owner").Value);
        var unmatched = Assert.Single(form.Unmatched);
        Assert.Equal("=A1", unmatched.Value);
        Assert.Contains("formula without a value", unmatched.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_has_lost_its_memory_is_known_by_its_headers()
    {
        _file.Fill(First, "Owner", "Ann").Fill(First, "Due", "24 Dec 2026");
        ExcelFile.Type(ExcelFile.Cell(_file.RowOf(First), "N"), "beside");
        var memory = _file.Part(_file.PartOf(ExcelFile.Memory));
        memory.Element(X + "sheetData")!.RemoveNodes();
        var read = new ExcelFormReader(ShippedWords.Form).Read("filled.xlsx", new MemoryStream(_file.Save()));

        Assert.NotNull(read.Value);
        Assert.Equal("Ann", read.Value.Field($"{First}/owner").Value);
        Assert.Equal("2026-12-24", read.Value.Field($"{First}/due").Value);
        Assert.Null(read.Value.Form);
        Assert.Equal("beside", Assert.Single(read.Value.Unmatched).Value);
        Assert.Contains(read.Diagnostics, d => d.Rule == FormDiagnostics.NoForm);
    }

    [Fact]
    public void A_workbook_of_somebody_elses_has_no_fields()
    {
        var file = OfficePages.Xlsx(("RACI", "visible", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Activity</t></is></c></row></sheetData>"));
        var read = new ExcelFormReader(ShippedWords.Form).Read("page.xlsx", new MemoryStream(file));

        Assert.Null(read.Value);
        Assert.Equal(FormDiagnostics.NoFields, Assert.Single(read.Diagnostics).Rule);
    }

    [Fact]
    public void A_workbook_of_all_services_comes_back()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-f", "xlsx", "-t", "handover", "--combined", "--date", ExcelRun.Date, "-o", folder.PathTo("out"));
        var file = new ExcelFile(File.ReadAllBytes(run.Lines[0])).Fill("PCI-1.1-01", "Owner", "Ann").Fill(First, "Owner", "Bob");
        var form = ExcelRun.Read(file.Save());

        Assert.Equal(5, form.Form!.Services.Length);
        Sequence.Equal(["Ann", "Bob"], form.Fields.Where(f => f.IsAnswered).Select(f => f.Value).Order(StringComparer.Ordinal));
        Assert.Empty(form.Unmatched);
        var path = folder.Write("out/all-services.handover.xlsx", file.Save());
        var again = CommandRun.Of("generate", Repository.PathTo("seeds"), "-f", "xlsx", "-t", "handover", "--combined", "--date", ExcelRun.Date, "-o", folder.PathTo("out"), "--answers", path);
        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Equal("Bob", ExcelRun.Read(File.ReadAllBytes(path)).Field($"{First}/owner").Value);
    }

    [Fact]
    public void A_workbook_of_all_services_is_signed_once()
    {
        using var folder = new TemporaryFolder();
        string[] generate = ["generate", Repository.PathTo("seeds"), "-f", "xlsx", "-t", "audit", "--combined", "--date", ExcelRun.Date, "-o", folder.PathTo("out")];
        var path = CommandRun.Of(generate).Lines[0];
        var names = ExcelRun.Read(File.ReadAllBytes(path)).Fields.Select(f => f.Name).ToList();
        foreach (var end in (string[])["sign-off/customer-name", "control/approver", "register/1-what"])
            Assert.Equal(["data-processing/" + end], names.Where(n => n.EndsWith(end, StringComparison.Ordinal)), StringComparer.Ordinal);

        var file = new ExcelFile(File.ReadAllBytes(path));
        var sheet = file.PartOf("Sign-off");
        ExcelFile.Type(ExcelFile.Cell(file.Rows(sheet).Single(r => file.Texts(r).Contains("OVHcloud", StringComparer.Ordinal)), file.ColumnOf("Name", sheet)), "Ada");
        File.WriteAllBytes(path, file.Save());
        var again = CommandRun.Of([.. generate, "--answers", path]);

        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Equal("Ada", ExcelRun.Read(File.ReadAllBytes(path)).Field("data-processing/sign-off/provider-name").Value);
    }

    [Fact]
    public void Answers_given_to_another_template_have_a_place_and_come_back()
    {
        using var folder = new TemporaryFolder();
        _file.Fill(First, "Comment", "Fine").Fill(First, "Owner", "Ann");
        ExcelFile.Type(ExcelFile.Cell(_file.RowOf(Second), "N"), "beside");
        var answers = folder.Write("filled.xlsx", _file.Save());
        var made = ExcelRun.Made("data-processing", "onboarding", "--answers", answers);
        ExcelFile.Validate(made);
        var form = ExcelRun.Read(made);

        Assert.Equal("Fine", form.Field($"{First}/comment").Value);
        Assert.Equal("beside", Assert.Single(form.Fields, f => f.Name.StartsWith("earlier/", StringComparison.Ordinal)).Value);
        Assert.Empty(form.Unmatched);
    }

    [Fact]
    public void An_Excel_file_of_ours_among_pages_is_no_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("renamed.xlsx", Empty.Value);
        File.Copy(Repository.PathTo("seeds", "data-processing.md"), folder.PathTo("data-processing.md"));
        var run = CommandRun.Of("list", folder.Path, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("renamed", run.Output, StringComparison.Ordinal);
    }

    private static (string Value, string Place, string? Item) Told(FilledForm form)
    {
        var unmatched = Assert.Single(form.Unmatched);
        return (unmatched.Value, unmatched.Place, unmatched.Item?.Id);
    }

    private static void AssertValue(string expected, ExcelFile file, string field) => Assert.Equal(expected, ExcelRun.Read(file.Save()).Field(field).Value);
}
