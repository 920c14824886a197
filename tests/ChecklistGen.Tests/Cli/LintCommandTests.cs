using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen lint</c>: four ways to print findings, and what the exit code says.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Head = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public LintCommandTests() => _page = _folder.Write("page.md", Head + "| Order the service | RA | I |\n| Report incidents | A | I |\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_shown_where_they_are()
    {
        var run = CommandRun.Of("lint", _page);

        Assert.Equal(
            $"""
            warning[CG0010]: nobody is responsible for `Report incidents`
             --> {_page}:8:3
              |
            8 | | Report incidents | A | I |
              |   ^^^^^^^^^^^^^^^^
              = help: ask the provider who carries it out: one party should hold `R`
            """,
            run.Output.TrimEnd());
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1 page checked: no errors, 1 warning, no notes\n", run.Error);
    }

    [Fact]
    public void A_total_is_for_people_alone()
    {
        var broken = _folder.Write("broken.md", Head + "| Order the service | P-R | I |\n| Pay | A | R |\n");

        Assert.Equal("2 pages checked: 1 error, 2 warnings, 1 note\n", CommandRun.Of("lint", _page, broken).Error);
        Assert.Empty(CommandRun.Of("lint", _page, "-q").Error);
        foreach (var format in new[] { "short", "json", "sarif", "github" })
            Assert.Empty(CommandRun.Of("lint", _page, "--format", format).Error);
    }

    /// <summary>A row of HTML often begins with a line that says nothing.</summary>
    [Fact]
    public void A_line_with_a_tag_alone_is_shown_with_its_row()
    {
        var page = _folder.Write("page.html", "<h1>RACI for Hosting</h1>\n<table>\n<tr>\n<th>Activity</th><th>Nordwind</th>\n<th>Acme</th></tr>\n<tr><td>Order</td><td>RA</td><td>I</td></tr>\n</table>\n");

        Assert.Equal(
            $"""
            error[CG0002]: it is not clear which column is the customer's; there are `Nordwind`, `Acme`
             --> {page}:3:1
              |
            3 | <tr>
              | ^^^^
              = note: the row is | Activity | Nordwind | Acme |
              = help: name it, for example with `--party "Nordwind"`
            """,
            CommandRun.Of("lint", page).Output.TrimEnd());
    }

    [Fact]
    public void Short_is_one_line_for_each() =>
        Assert.Equal([$"{_page}:8:3: warning[CG0010]: nobody is responsible for `Report incidents`"], CommandRun.Of("lint", _page, "--format", "short").Lines);

    [Fact]
    public void Json_says_the_same_for_programs()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("lint", _page, "--format", "json").Results);
        var finding = Assert.Single(json.RootElement.EnumerateArray());

        Assert.Equal(
            ["code", "name", "severity", "message", "file", "line", "column", "length", "place", "help", "related"],
            finding.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        Assert.Equal("CG0010", finding.GetProperty("code").GetString());
        Assert.Equal(_page, finding.GetProperty("file").GetString());
        Assert.Equal(8, finding.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Sarif_goes_to_code_hosts()
    {
        using var sarif = JsonDocument.Parse(CommandRun.Of("lint", _page, "--format", "sarif").Results);
        var run = sarif.RootElement.GetProperty("runs")[0];

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("checklistgen", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal("CG0010", Assert.Single(run.GetProperty("results").EnumerateArray()).GetProperty("ruleId").GetString());
    }

    [Fact]
    public void All_formats_find_the_same_in_the_seeds()
    {
        var seeds = Repository.PathTo("seeds");
        string[] lint = ["lint", seeds, "--date", "2026-11-20", "--format"];
        var lines = CommandRun.Of([.. lint, "short"]).Lines.Length;
        using var json = JsonDocument.Parse(CommandRun.Of([.. lint, "json"]).Results);
        using var sarif = JsonDocument.Parse(CommandRun.Of([.. lint, "sarif"]).Results);

        Assert.InRange(lines, 20, 60);
        Assert.Equal(lines, json.RootElement.GetArrayLength());
        Assert.Equal(lines, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Equal(lines, CommandRun.Of([.. lint, "human"]).Lines.Count(l => l.Contains("[CG", StringComparison.Ordinal)));
    }

    [Theory, InlineData("human"), InlineData("short"), InlineData("json"), InlineData("sarif")]
    public void The_exit_code_is_the_same_in_every_format(string format)
    {
        var clean = _folder.Write("clean.md", Head + "| Order the service | RA | I |\n");
        var broken = _folder.Write("broken.md", Head + "| Order the service | P-R | I |\n");

        Assert.Equal(0, CommandRun.Of("lint", clean, "--format", format, "--strict").ExitCode);
        Assert.Equal(0, CommandRun.Of("lint", _page, "--format", format).ExitCode);
        Assert.Equal(1, CommandRun.Of("lint", _page, "--format", format, "--strict").ExitCode);
        Assert.Equal(1, CommandRun.Of("lint", broken, "--format", format).ExitCode);
        Assert.Equal(2, CommandRun.Of("lint", _folder.PathTo("nowhere"), "--format", format).ExitCode);
    }

    [Fact]
    public void Notes_do_not_fail_a_strict_run() =>
        Assert.Equal(0, CommandRun.Of("lint", _folder.Write("note.md", Head + "| Order the service | A | R |\n"), "--strict").ExitCode);

    [Fact]
    public void A_clean_page_prints_nothing_for_people_and_an_empty_list_for_programs()
    {
        var clean = _folder.Write("clean.md", Head + "| Order the service | RA | I |\n");

        Assert.Empty(CommandRun.Of("lint", clean).Output);
        Assert.Equal("[]", CommandRun.Of("lint", clean, "--format", "json").Output.Trim());
    }

    [Fact]
    public void A_format_that_does_not_exist_is_a_bad_argument()
    {
        var run = CommandRun.Of("lint", _page, "--format", "xml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`--format` does not take `xml`; known here: `github`, `human`, `json`, `sarif`, `short`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CG0010: off", 0, "")]
    [InlineData("nobody-responsible: off", 0, "")]
    [InlineData("cg0010: note", 0, "note[CG0010]")]
    [InlineData("CG0010: error", 1, "error[CG0010]")]
    [InlineData("Nobody-Responsible: warning", 0, "warning[CG0010]")]
    public void Settings_change_the_severity_of_a_rule(string setting, int exitCode, string expected)
    {
        _folder.Write("checklistgen.yaml", $"lint:\n  {setting}\n");
        var run = CommandRun.Of("lint", _page);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
        Assert.Equal(expected.Length == 0, run.Output.Length == 0);
    }

    /// <summary>A page that could not be read is not mended by looking away.</summary>
    [Fact]
    public void What_could_not_be_read_stays_an_error_whatever_the_settings_say()
    {
        _folder.Write("checklistgen.yaml", "lint:\n  unreadable-cell: off\n");
        var run = CommandRun.Of("lint", _folder.Write("broken.md", Head + "| Order the service | P-R | I |\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error[CG0003]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("several-acountable: off", "there is no key `several-acountable`", "did you mean `several-accountable`?")]
    [InlineData("CG0010: sometimes", "`CG0010` does not take `sometimes`", "give it `off`, `note`, `warning` or `error`")]
    public void A_slip_in_the_settings_is_reported_with_its_line(string setting, string message, string help)
    {
        var file = _folder.Write("checklistgen.yaml", $"# ours\nlint:\n  {setting}\n");
        var run = CommandRun.Of("lint", _page);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}:3:", run.Output, StringComparison.Ordinal);
        Assert.Contains(help, run.Output, StringComparison.Ordinal);
    }
}
