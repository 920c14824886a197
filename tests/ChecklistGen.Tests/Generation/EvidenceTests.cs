using System.Text.Json;
using ChecklistGen.Tests.Excel.Support;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>The settings name evidence: the audit's register shows it with hashes, and what people typed into the register is kept.</summary>
public sealed class EvidenceTests : IDisposable
{
    private const string Page = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Manage backups | RA | I |\n| Encrypt the data | RA | I |\n";
    private const string Report = "evidence:\n  - what: Restore | report\n    file: proof/restore.pdf\n    reviewer: Marie Durand\n    valid-until: 2027-06-30\n    rows: [hos-1-02]\n";
    private const string Hash = "60c5195bba2a08a8f2519193766ce493171eaa6b23388a1857ca2d41f7e3f85d"; // printf 'restore\n' | sha256sum

    private readonly TemporaryFolder _folder = new();

    public EvidenceTests()
    {
        _folder.Write("pages/a.md", Page);
        _folder.Write("pages/proof/restore.pdf", "restore\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void The_register_shows_what_the_settings_name(string format)
    {
        Settings(Report);
        var run = Generate(format, "--strict");
        var text = TextOf(run, format);

        Assert.Equal("", run.Error.Split('\n').FirstOrDefault(l => l.StartsWith("warning", StringComparison.Ordinal)) ?? "");
        // A page is as wide as half a hash.
        foreach (var part in (string[])["E-1", "proof/restore.pdf", Hash[..32], Hash[32..], "Marie Durand", "30 June 2027", "E-5"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("E-6", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.PathTo("pages/proof"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_obligation_shows_what_proves_it_beside_the_answer_of_a_person()
    {
        Settings(Report);
        var made = Single(Generate("docx"), "docx");
        FilledFile.Open(made).Fill("HOS-1-02/evidence", "Ticket 7").SaveTo(_folder.PathTo("back.docx"));
        var text = File.ReadAllText(Single(Generate("md", "--answers", _folder.PathTo("back.docx"), "--force"), "md"));

        Assert.Contains("| E-1<br>Ticket 7 |", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("E-1").Length - 1);
    }

    [Fact]
    public void Data_has_the_register_and_numbers_of_rows_to_fill_in()
    {
        Settings(Report);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Single(Generate("json"), "json")));
        var register = json.RootElement.GetProperty("evidence");

        Assert.Equal(Hash, register.GetProperty("named")[0].GetProperty("sha256").GetString());
        Assert.Equal("HOS-1-02", register.GetProperty("named")[0].GetProperty("rows")[0].GetString());
        Assert.Equal([2, 3, 4, 5], register.GetProperty("blank").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(["", "E-1"], json.RootElement.GetProperty("items").EnumerateArray().Select(i => string.Join(',', i.GetProperty("evidence").EnumerateArray())), StringComparer.Ordinal);
    }

    /// <summary>What proves obligations of another page is in that page's documents, under the same number.</summary>
    [Fact]
    public void Numbers_are_the_same_in_all_documents_of_a_run()
    {
        _folder.Write("pages/b.md", Page.Replace("Hosting", "Network", StringComparison.Ordinal));
        Settings("evidence:\n  - { what: First, rows: [NET-1-01] }\n  - { what: Second, rows: [HOS-1-01] }\n  - { what: Third }\n");
        var files = Generate("md").Lines.Where(l => l.EndsWith(".md", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();

        Assert.Contains(files, f => !f.Contains("| E-1 |", StringComparison.Ordinal) && f.Contains("| E-2 | Second |", StringComparison.Ordinal) && f.Contains("| E-3 | Third |", StringComparison.Ordinal));
        Assert.Contains(files, f => f.Contains("| E-1 | First |", StringComparison.Ordinal) && !f.Contains("| E-2 |", StringComparison.Ordinal) && f.Contains("| E-3 | Third |", StringComparison.Ordinal));
        Assert.All(files, f => Assert.Contains("| E-4 |", f, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void What_was_typed_under_a_number_that_the_settings_take_goes_to_the_annex(string format)
    {
        var made = Single(Generate(format), format);
        var back = _folder.PathTo($"back.{format}");
        if (format == "docx")
        {
            FilledFile.Open(made).Fill("register/1-what", "Own certificate").Fill("register/3-what", "Own policy").SaveTo(back);
        }
        else
        {
            var file = new ExcelFile(File.ReadAllBytes(made));
            var sheet = SheetWith(file, "Link or file");
            foreach (var (id, typed) in new[] { ("E-1", "Own certificate"), ("E-3", "Own policy") })
                ExcelFile.Type(ExcelFile.Cell(file.Rows(sheet).Single(r => file.Texts(r).Contains(id, StringComparer.Ordinal)), file.ColumnOf("What", sheet)), typed);
            File.WriteAllBytes(back, file.Save());
        }

        Settings(Report);
        var run = Generate("md," + format, "--answers", back, "--force");
        var text = File.ReadAllText(Single(run, "md"));

        Assert.Contains("warning[CG0378]: `E-1` was filled in by hand for something else", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("`E-3`", run.Error, StringComparison.Ordinal);
        Assert.Contains("| E-1 | Restore \\| report |", text, StringComparison.Ordinal);
        Assert.Contains("| E-3 | Own policy |", text, StringComparison.Ordinal);
        Assert.Contains("Own certificate", text[text.IndexOf("| E-5 |", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Own certificate", TextOf(run, format), StringComparison.Ordinal);
    }

    /// <summary>Document control and register have the same fields in Word and Excel.</summary>
    [Fact]
    public void What_is_filled_in_beside_the_checklist_travels_between_Word_and_Excel()
    {
        var made = Single(Generate("docx"), "docx");
        var filled = FilledFile.Open(made).FillAll(n => n.StartsWith("control/", StringComparison.Ordinal) || n.StartsWith("register/", StringComparison.Ordinal));
        filled.SaveTo(_folder.PathTo("back.docx"));
        var excel = Single(Generate("xlsx", "--answers", _folder.PathTo("back.docx"), "--force"), "xlsx");
        File.Copy(excel, _folder.PathTo("back.xlsx"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Single(Generate("docx,json", "--answers", _folder.PathTo("back.xlsx"), "--force"), "json")));
        var answers = json.RootElement.GetProperty("answers");

        Assert.Equal(33, filled.Answers.Count); // 5 lines of control, 2 revisions and 5 entries of 4 fields
        Assert.Equal(
            filled.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => (a.Key, a.Value)),
            answers.GetProperty("fields").EnumerateArray().Select(f => (f.GetProperty("name").GetString()!, f.GetProperty("value").GetString()!)));
        Assert.Empty(answers.GetProperty("annex").EnumerateArray());
    }

    [Theory]
    [InlineData("  - { what: Policy, file: proof/nothing.pdf }\n", "warning[CG0375]: `proof/nothing.pdf` (E-1) has no hash: there is no such file")]
    [InlineData("  - { what: Policy, file: proof }\n", "warning[CG0375]: `proof` (E-1) has no hash: there is no such file")]
    [InlineData("  - { what: Policy, valid-until: 2026-11-26 }\n", "warning[CG0376]: `Policy` (E-1) held until 2026-11-26, and the documents are of 2026-11-27")]
    [InlineData("  - { what: Policy, rows: [HOS-1-09] }\n", "warning[CG0377]: no page has the obligation `HOS-1-09`")]
    [InlineData("  - { what: Policy, file: ../secret.txt }\n", "error[CG0312]: `../secret.txt` does not lead to a file below the settings' folder")]
    [InlineData("  - { what: Policy, file: /etc/hostname }\n", "error[CG0312]: `/etc/hostname` does not lead to a file below the settings' folder")]
    [InlineData("  - { what: Policy, link: \"javascript:alert(1)\" }\n", "error[CG0312]: `javascript:alert(1)` is no address")]
    [InlineData("  - { link: \"https://example.com/\" }\n", "error[CG0312]: evidence has no `what`")]
    [InlineData("  - { what: Policy, hash: 00 }\n", "error[CG0311]: there is no key `hash`")]
    [InlineData("  - { what: Policy, valid-until: soon }\n", "error[CG0312]: `valid-until` does not take `soon`")]
    [InlineData("  what: Policy\n", "error[CG0312]: `evidence` takes a list")]
    public void What_is_wrong_is_reported_with_its_place(string entries, string message)
    {
        Settings("evidence:\n" + entries);

        Assert.Contains($"{message}\n --> {_folder.PathTo("pages/checklistgen.yaml")}:2:", Generate("md").Error.Replace("  -->", " -->", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_holds_on_its_last_day()
    {
        Settings("evidence:\n  - { what: Policy, valid-until: 2026-11-27 }\n");

        Assert.DoesNotContain("CG0376", Generate("md").Error, StringComparison.Ordinal);
    }

    private void Settings(string yaml) => _folder.Write("pages/checklistgen.yaml", yaml);

    private CommandRun Generate(string formats, params string[] arguments) =>
        CommandRun.Of(["generate", _folder.PathTo("pages"), "-o", _folder.PathTo("out"), "-t", "audit", "-f", formats, "--date", "2026-11-27", .. arguments]);

    private static string Single(CommandRun run, string format) => run.Lines.Single(l => l.EndsWith("." + format, StringComparison.Ordinal));

    private static string TextOf(CommandRun run, string format)
    {
        var path = format == "html" ? run.Lines.Single(l => l.EndsWith("audit.html", StringComparison.Ordinal)) : Single(run, format);
        if (format == "docx")
            return DocxText.Of(path);
        if (format != "xlsx")
            return File.ReadAllText(path);
        var file = new ExcelFile(File.ReadAllBytes(path));
        return string.Join('\n', file.Names.Where(IsSheet).SelectMany(n => file.Rows(n)).SelectMany(file.Texts));
    }

    private static string SheetWith(ExcelFile file, string header) =>
        file.Names.Where(IsSheet).First(n => file.Rows(n).Any(r => file.Texts(r).Contains(header, StringComparer.Ordinal)));

    private static bool IsSheet(string part) => part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal);
}
