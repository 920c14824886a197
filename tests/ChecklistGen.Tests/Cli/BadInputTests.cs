using ChecklistGen.Cli.Terminal;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Whatever is handed in, the command says what is wrong, with a code, and exits as the shell expects.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Page = "# Thing\n\n## Section\n\n| Activity | Customer | Provider |\n|---|---|---|\n| Do it | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What a script gives where a variable is not set; an empty path would be the current folder.</summary>
    [Theory]
    [InlineData("`PATH` is empty", "generate", "")]
    [InlineData("`PATH` is empty", "list", "seeds", "")]
    [InlineData("`NEW` is empty", "diff", "seeds", "")]
    [InlineData("`PATH` is empty", "status", "")]
    [InlineData("`FILE.pdf` is empty", "sign", "", "--certificate", "me.p12")]
    [InlineData("`--certificate` needs a value: FILE.p12", "sign", "a.pdf", "--certificate", "")]
    [InlineData("`--trust` needs a value: FILE", "verify", "checklists", "--trust", "")]
    [InlineData("`DIR` is empty", "templates", "eject", "onboarding", "")]
    [InlineData("`TEMPLATE` is empty", "render", "")]
    [InlineData("`--output` needs a value: DIR", "generate", "seeds", "-o", "")]
    [InlineData("`--theme` needs a value: FILE", "generate", "seeds", "--theme", "")]
    [InlineData("`--answers` needs a value: FILE|DIR", "generate", "seeds", "--answers", "")]
    [InlineData("`--since` needs a value: OLD", "generate", "seeds", "--since", "")]
    [InlineData("`--config` needs a value: FILE", "lint", "seeds", "--config", "")]
    [InlineData("`--reference-doc` needs a value: FILE.docx", "generate", "seeds", "--reference-doc", "")]
    public void Empty_values_are_errors(string problem, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: {problem}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_answered_with_what_to_do() =>
        Assert.Contains("nothing is downloaded: save the page, and name the file", CommandRun.Of("list", "https://provider.example/raci.html").Error, StringComparison.Ordinal);

    [Fact]
    public void A_path_that_does_not_exist_cannot_run() => AssertFails(2, "CG0301", "generate", _folder.PathTo("nowhere"));

    [Fact]
    public void An_empty_file_is_an_error_in_the_input() => AssertFails(1, "CG0351", Generate(_folder.Write("empty.md", [])));

    [Fact]
    public void A_binary_file_is_an_error_in_the_input() => AssertFails(1, "CG0352", Generate(_folder.Write("a.md", [0x50, 0x4B, 3, 4, 0, 0])));

    [Fact]
    public void A_page_without_a_table_is_named() => AssertFails(1, "CG0304", Generate(Write("none.md", "# Nothing here\n")));

    [Fact]
    public void A_folder_in_the_place_of_a_file_cannot_be_written()
    {
        var page = Write("page.md", Page);
        AssertFails(2, "CG0302", "generate", page, "-o", page);
    }

    [Fact]
    public void A_folder_that_another_run_writes_into_is_left_alone()
    {
        var page = Write("page.md", Page);
        using (new PhysicalWorkspace().OpenAppend(_folder.Write("out/.checklistgen-journal", [])))
            AssertFails(2, "CG0308", Generate(page));
        Assert.Equal(0, CommandRun.Of(Generate(page)).ExitCode);
    }

    [Theory, InlineData(""), InlineData("/deeper/still")]
    public void A_file_in_the_place_of_the_folder_is_named(string below)
    {
        var file = _folder.Write("file.txt", "hi");
        AssertFails(2, $"`{file}` is a file, not a folder", "generate", Write("page.md", Page), "-o", file + below);
    }

    [Fact]
    public void No_format_makes_nothing_and_says_so() => AssertFails(2, "no format is named", "generate", Write("page.md", Page), "-f", "");

    [Theory]
    [InlineData("nowhere", "`nowhere` does not exist", "relative to the current folder")]
    [InlineData("/nowhere/at/all.md", "`/nowhere/at/all.md` does not exist", "= help: check the path\n")]
    public void For_a_path_that_does_not_exist_the_help_says_how_it_was_looked_up(string path, string message, string help)
    {
        AssertFails(2, message, "generate", path);
        AssertFails(2, help, "generate", path);
    }

    [Fact]
    public void A_file_that_answers_do_not_come_back_in_is_named() =>
        AssertFails(1, "error[CG0349]: no answers can be read from a file of this kind", "status", Write("page.md", Page));

    [Fact]
    public void A_file_in_the_place_of_the_folder_of_templates_is_named()
    {
        var file = _folder.Write("file.txt", "hi");
        AssertFails(2, $"`{file}` is a file, not a folder", "templates", "eject", "audit", file);
    }

    [Fact]
    public void A_slip_in_data_is_reported_with_its_place()
    {
        var data = _folder.Write("data.json", "{\n  \"é\": 1,\n  \"é\": x\n}\n");
        AssertFails(2, $"error[CG0107]: the data can't be read: 'x' is an invalid start of a value\n --> {data}:3:8\n", "render", Write("page.sbn-md", "x"), "--data", data);
    }

    [Fact]
    public void A_format_that_does_not_exist_is_a_bad_argument() => AssertFails(2, "did you mean `pdf`", "generate", Write("page.md", Page), "-f", "pfd");

    [Fact]
    public void A_template_that_does_not_exist_is_a_bad_argument() =>
        AssertFails(2, "did you mean `onboarding`", "generate", Write("page.md", Page), "-t", "onbording");

    [Theory]
    [InlineData("generate", "there is no option `--outptu`; did you mean `--output`?", "--outptu", "x")]
    [InlineData("generate", "is not a date", "--date", "20.11.2026")]
    [InlineData("generate", "documents are written as files", "-o", "-")]
    [InlineData("generate", "is not COLUMN=VALUE", "--where", "nothing")]
    [InlineData("lint", "`--strict` takes no value, and was given `maybe`\n  = help: write `--strict` alone", "--strict=maybe")]
    [InlineData("list", "`-q` takes no value, and was given `true`", "-q=true")]
    public void A_bad_argument_is_explained(string command, string expected, params string[] arguments) =>
        AssertFails(2, expected, [command, Write("page.md", Page), .. arguments]);

    [Fact]
    public void A_broken_page_does_not_stop_the_others()
    {
        Write("pages/good.md", Page);
        _folder.Write("pages/broken.md", [0xFF, 0xFE, 0x41, 0x00]);
        var run = CommandRun.Of("generate", _folder.PathTo("pages"), "-o", _folder.PathTo("out"), "-f", "md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0353", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.PathTo("out", "thing.onboarding.md")], run.Lines);
    }

    [Fact]
    public void A_file_that_somebody_changed_is_kept()
    {
        var page = Write("page.md", Page);
        string[] generate = ["generate", page, "-o", _folder.PathTo("out"), "-f", "md"];
        Assert.Equal(0, CommandRun.Of(generate).ExitCode);
        Assert.Equal(0, CommandRun.Of(generate).ExitCode);

        var output = _folder.PathTo("out", "thing.onboarding.md");
        File.AppendAllText(output, "my notes");
        var run = CommandRun.Of(generate);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Lines);
        Assert.EndsWith("my notes", File.ReadAllText(output), StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of([.. generate, "--force"]).ExitCode);
        Assert.DoesNotContain("my notes", File.ReadAllText(output), StringComparison.Ordinal);
    }

    private string[] Generate(string page) => ["generate", page, "-o", _folder.PathTo("out")];

    private string Write(string name, string text) => _folder.Write(name, text);

    private static void AssertFails(int exitCode, string message, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
    }
}
