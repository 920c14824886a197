using System.IO.Compression;
using System.Text;
using ChecklistGen.Diagnostics;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Sources;
using ChecklistGen.Tests.Office.Support;
using ChecklistGen.Tests.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Sources;

/// <summary>Every file of a folder is read, or named with the reason why it is not; each kind once.</summary>
public sealed class FolderTests : IDisposable
{
    private const string Page = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n";

    private const string WebPage = "<h1>RACI for Hosting</h1><h2>1. Use</h2><table><tr><th>Activity</th><th>Customer</th><th>Acme</th></tr><tr><td>Order the service</td><td>RA</td><td>I</td></tr></table>";

    private const string Sheet = "Activity,Customer,Acme\nOrder the service,RA,I\n";

    private const string AsciiDoc = "= RACI for Hosting\n\n|===\n|Activity |Customer |Acme\n\n|Order the service |RA |I\n|===\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> UnreadEndings => [.. UnreadFormat.All.Select(f => f.Ending)];

    // Word and Excel files are no texts; tests of theirs read such.
    public static TheoryData<string> PageNames => [.. PageFormats.All.Where(r => r.HasLines).SelectMany(r => r.Extensions), ".MD"];

    public static TheoryData<string, string> OwnFormats => new(
        from template in new[] { "onboarding", "audit", "handover", "agreement" }
        from format in new[] { "pdf", "docx", "html", "md", "json", "csv" }
        select (template, format));

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(PageNames))]
    public void A_page_is_known_by_its_ending(string ending)
    {
        _folder.Write("pages/sub/page" + ending, PageFormats.For("page" + ending).Format switch
        {
            "HTML" => Encoding.UTF8.GetBytes(WebPage),
            "CSV" => Encoding.UTF8.GetBytes(ending == ".tsv" ? Sheet.Replace(',', '\t') : Sheet),
            "AsciiDoc" => Encoding.UTF8.GetBytes(AsciiDoc),
            "Word" => OfficePages.Docx("<w:tbl>" + string.Concat(Sheet.Trim().Split('\n').Select(r => $"<w:tr>{string.Concat(r.Split(',').Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>")) + "</w:tbl>"),
            "Excel" => OfficePages.Xlsx(("RACI", "visible", $"<sheetData>{OfficePages.Rows(1, [.. Sheet.Trim().Split('\n').Select(r => r.Replace(",", " | ", StringComparison.Ordinal))])}</sheetData>")),
            _ => Encoding.UTF8.GetBytes(Page),
        });

        Assert.Equal((1, ""), List());
    }

    [Theory, MemberData(nameof(UnreadEndings))]
    public void A_format_that_is_not_read_yet_is_named_once_with_what_to_do(string ending)
    {
        _folder.Write("pages/page.md", Page);
        foreach (var name in new[] { "a", "sub/b", "c", "d" })
            _folder.Write($"pages/{name}{ending.ToUpperInvariant()}", "x");
        var (exitCode, found) = List();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"warning[CG0391]: 4 `{ending}` files are not read: `a{ending.ToUpperInvariant()}`, ", found, StringComparison.Ordinal);
        Assert.Contains(" and 1 more\n", found, StringComparison.Ordinal);
        Assert.Contains($"= help: {UnreadFormat.Of("x" + ending)!.Help}\n", found, StringComparison.Ordinal);
        Assert.Equal(1, Findings(found));
    }

    [Fact]
    public void A_file_of_a_format_that_is_not_read_yet_is_an_error_where_it_is_named_itself()
    {
        var run = CommandRun.Of("list", _folder.Write("matrix.rst", "x"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error[CG0391]: `.rst` files are not read\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Findings(run.Error));
    }

    [Fact]
    public void A_strict_run_takes_a_format_that_is_not_read_yet_for_an_error()
    {
        _folder.Write("pages/page.md", Page);
        _folder.Write("pages/matrix.rst", "x");

        Assert.Equal(0, CommandRun.Of("list", _folder.PathTo("pages")).ExitCode);
        Assert.Equal(1, CommandRun.Of("list", _folder.PathTo("pages"), "--strict").ExitCode);
    }

    [Fact]
    public void What_belongs_to_pages_is_named_once_and_the_rest_once()
    {
        _folder.Write("pages/page.md", Page);
        foreach (var name in new[] { "logo.png", "css/style.css", "script.js", "font.woff2", "LICENSE", "notes.txt", "checklistgen.yaml", "sub/checklistgen.yaml" })
            _folder.Write("pages/" + name, "customer: Example SA");
        var (exitCode, found) = List();

        Assert.Equal(1, exitCode);
        Assert.Contains("note[CG0392]: 4 pictures, styles, scripts and fonts are not pages: `css/style.css`, `font.woff2`, `logo.png` and 1 more\n", found, StringComparison.Ordinal);
        Assert.Contains("note[CG0392]: 3 other files are not pages: `LICENSE`, `notes.txt`, `sub/checklistgen.yaml`\n", found, StringComparison.Ordinal);
        Assert.Equal(2, Findings(found));
    }

    [Fact]
    public void Hidden_folders_and_packages_are_never_searched_and_named_once()
    {
        _folder.Write("pages/page.md", Page);
        foreach (var name in new[] { ".git", ".github", "node_modules", "web/node_modules" })
            _folder.Write($"pages/{name}/a.md", Page);
        var (exitCode, found) = List();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("note[CG0392]: 4 folders are never searched: they are hidden, or hold packages: `.git`, `.github`, `node_modules` and 1 more\n", found, StringComparison.Ordinal);
        Assert.Equal(1, Findings(found));
        Assert.Equal((1, ""), List(".git"));
    }

    [Fact]
    public void A_link_to_a_folder_is_named()
    {
        _folder.Write("pages/page.md", Page);
        _folder.Write("elsewhere/other.md", Page);
        Directory.CreateSymbolicLink(_folder.PathTo("pages", "link"), _folder.PathTo("elsewhere"));
        var (exitCode, found) = List();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"note[CG0392]: this link to a folder is not followed: it may lead back\n --> {_folder.PathTo("pages", "link")}\n", found, StringComparison.Ordinal);
        Assert.Equal(1, Findings(found));
    }

    [Fact]
    public void A_page_whose_tables_are_no_matrices_keeps_its_own_note()
    {
        const string Prices = "# Prices\n\n| Plan | Price |\n| --- | --- |\n| S | 1 |\n";
        _folder.Write("pages/page.md", Page);
        _folder.Write("pages/one.md", Prices);
        _folder.Write("pages/two.md", Prices);
        var found = List().Found;

        Assert.Equal(2, found.Split("no table of the page is a matrix of responsibilities").Length - 1);
        Assert.Contains("3 | | Plan | Price |\n  | ---------------- not a matrix", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_without_a_matrix_are_named_together_in_a_folder()
    {
        _folder.Write("pages/page.md", Page);
        _folder.Write("pages/README.md", "# Hosting\n");
        Assert.Contains($"note[CG0001]: the page has no RACI table\n --> {_folder.PathTo("pages", "README.md")}\n", List().Found, StringComparison.Ordinal);

        _folder.Write("pages/sub/about.md", "# About\n");
        var (exitCode, found) = List();
        Assert.Equal(1, exitCode);
        Assert.StartsWith($"note[CG0001]: 2 pages have no RACI table: `README.md`, `sub/about.md`\n --> {_folder.PathTo("pages")}\n", found, StringComparison.Ordinal);
        Assert.Equal(1, Findings(found));
    }

    [Theory, MemberData(nameof(OwnFormats))]
    public void What_the_program_made_is_no_page_whatever_it_is_called_and_wherever_it_lies(string template, string format)
    {
        var made = Make(template, format);
        _folder.Write("pages/page.md", Page);
        File.Copy(made, _folder.PathTo("pages", $"renamed.{format}"));

        var (exitCode, found) = List();
        Assert.Equal(1, exitCode);
        Assert.StartsWith("note[CG0392]: this file was made by checklistgen and is not a page\n", found, StringComparison.Ordinal);
        Assert.Equal(1, Findings(found));

        var run = CommandRun.Of("list", _folder.PathTo("pages", $"renamed.{format}"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error[CG0393]: this file was made by checklistgen and is not a page\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("`checklistgen status`", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Findings(run.Error));
    }

    [Fact]
    public void Markdown_of_a_template_that_does_not_say_what_made_it_is_known_by_a_comment()
    {
        var template = _folder.Write("ours.sbn-md", "# Ours\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n{{ for i in items }}| {{ i.text }} | RA | I |\n{{ end }}");
        var made = Make(template, "md");

        Assert.EndsWith($"\n\n<!-- {ProgramInfo.Generator} -->\n", File.ReadAllText(made), StringComparison.Ordinal);
        Assert.Contains("error[CG0393]", CommandRun.Of("list", made).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| Made with | ChecklistGen 0.1.0 |\n", true)]
    [InlineData("| Made with       |     ChecklistGen 12.0.1-beta.2     |\n", true)]
    [InlineData("| Made with | ChecklistGen 0.1.0 | Date | today |\n", true)]
    [InlineData("<!-- ChecklistGen 0.1.0 -->\n", true)]
    [InlineData("This page is read by ChecklistGen 0.1.0 every day.\n", false)]
    [InlineData("| Read it with | ChecklistGen or by hand |\n", false)]
    [InlineData("ChecklistGen ", false)]
    public void A_page_that_only_speaks_of_the_program_is_read(string line, bool isOwn)
    {
        var run = CommandRun.Of("list", _folder.Write("page.md", $"{Page}\n## 2. Tools\n\n{line}"));

        Assert.Equal(isOwn, run.Error.Contains("CG0393", StringComparison.Ordinal));
        Assert.Equal(isOwn ? 0 : 2, run.Lines.Length);
    }

    [Fact]
    public void A_spreadsheet_may_have_saved_a_table_of_ours_again()
    {
        _folder.Write("pages/page.md", Page);
        var text = File.ReadAllText(Make("onboarding", "csv"));
        _folder.Write("pages/returned.csv", string.Join("\r\n", text.Split("\r\n").Select(l => string.Join(';', l.Split(',').Select(c => $"\"{c}\"")))));

        Assert.Contains("made by checklistgen", List().Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("returned.tsv", '\t', "", false)]
    [InlineData("returned.csv", ';', "sep=;\r\n", false)]
    [InlineData("returned.csv", '\t', "", true)]
    public void A_table_of_ours_is_known_in_every_separator_and_encoding(string name, char separator, string before, bool isUtf16)
    {
        _folder.Write("pages/page.md", Page);
        var text = before + File.ReadAllText(Make("onboarding", "csv")).TrimStart('\uFEFF').Replace(',', separator);
        var encoding = isUtf16 ? Encoding.Unicode : Encoding.UTF8;
        _folder.Write("pages/" + name, [.. encoding.Preamble, .. encoding.GetBytes(text)]);

        var (pages, found) = List();
        Assert.Equal(1, pages);
        Assert.StartsWith("note[CG0392]: this file was made by checklistgen and is not a page\n", found, StringComparison.Ordinal);
        Assert.Contains("error[CG0393]", CommandRun.Of("list", _folder.PathTo("pages", name)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_file_that_another_program_saved_is_known_by_the_names_of_its_fields()
    {
        _folder.Write("pages/page.md", Page);
        var returned = _folder.PathTo("pages", "returned.docx");
        File.Copy(Make("handover", "docx"), returned);
        using (var zip = ZipFile.Open(returned, ZipArchiveMode.Update))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("customXml/", StringComparison.Ordinal) || e.FullName is "docProps/app.xml" or "docProps/custom.xml").ToList())
                entry.Delete();
        }

        Assert.Contains("made by checklistgen", List().Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_file_of_somebody_else_is_not_taken_for_ours()
    {
        _folder.Write("pages/page.md", Page);
        var theirs = _folder.PathTo("pages", "theirs.docx");
        using (var zip = ZipFile.Open(theirs, ZipArchiveMode.Create))
        {
            Write("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sdt><w:sdtPr><w:tag w:val="name"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>ChecklistGen 0.1.0</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>""");

            void Write(string name, string text)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        using (var stream = File.OpenRead(theirs))
            Assert.NotNull(new WordFormReader().Read(theirs, stream).Value);
        Assert.StartsWith("note[CG0001]: the page has no RACI table\n", List().Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_does_not_read_what_it_wrote_into_the_folder_of_its_pages()
    {
        _folder.Write("pages/page.md", Page);
        var pages = _folder.PathTo("pages");
        string[] generate = ["generate", pages, "-o", pages, "-f", "md,docx,html,csv,json"];
        var first = CommandRun.Of(generate);
        var second = CommandRun.Of(generate);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Lines, second.Lines);
        Assert.StartsWith("note[CG0392]: 7 files were made by checklistgen and are not pages", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_somebody_filled_in_without_a_trace_of_the_program_is_known_by_the_manifest()
    {
        _folder.Write("pages/page.md", Page);
        var pages = _folder.PathTo("pages");
        CommandRun.Of("generate", pages, "-o", _folder.PathTo("pages", "out"), "-f", "md");
        var made = _folder.PathTo("pages", "out", "hosting.onboarding.md");
        File.WriteAllText(made, Page);

        Assert.StartsWith("note[CG0392]: 2 files were made by checklistgen and are not pages: `out/hosting.onboarding.md`, `out/manifest.json`\n", List().Found, StringComparison.Ordinal);
        File.WriteAllText(_folder.PathTo("pages", "out", "manifest.json"), File.ReadAllText(_folder.PathTo("pages", "out", "manifest.json")).Replace(ProgramInfo.Name, "Somebody", StringComparison.Ordinal));
        Assert.Equal(2, CommandRun.Of("list", pages).Lines.Length - 1);
    }

    [Fact]
    public void A_file_that_two_paths_lead_to_is_reported_once()
    {
        _folder.Write("pages/sub/page.md", Page);
        _folder.Write("pages/sub/a.rst", "x");
        var run = CommandRun.Of("list", _folder.PathTo("pages"), _folder.PathTo("pages", "sub"), _folder.PathTo("pages", "sub", "page.md"));

        Assert.Equal(2, run.Lines.Length);
        Assert.Equal(1, Findings(run.Error));
    }

    [Fact]
    public void Lint_reports_it_in_every_format()
    {
        _folder.Write("pages/page.md", Page);
        _folder.Write("pages/a.rst", "x");

        foreach (var format in new[] { "human", "short", "json", "sarif" })
            Assert.Contains("CG0391", CommandRun.Of("lint", _folder.PathTo("pages"), "--format", format).Output, StringComparison.Ordinal);
    }

    // How many pages were read, and what was found.
    private (int Pages, string Found) List(string below = "")
    {
        var run = CommandRun.Of("list", _folder.PathTo("pages", below).TrimEnd('/'));
        Assert.Equal(0, run.ExitCode);
        return (run.Lines.Length - 1, run.Error);
    }

    private string Make(string template, string format)
    {
        var source = _folder.Write("source.md", Page);
        return CommandRun.Of("generate", source, "-t", template, "-f", format, "-o", _folder.PathTo("made")).Lines.First(l => !l.EndsWith("index.html", StringComparison.Ordinal));
    }

    private static int Findings(string error) => error.Split("[CG").Length - 1;
}
