using System.Text;
using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>-</c> as a path: a page on standard input.</summary>
public sealed class StandardInputTests : IDisposable
{
    private const string Markdown = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n| Report incidents | A | I |\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Through a pipe, as a shell makes it.</summary>
    [Fact]
    public void A_pipe_is_linted_with_its_lines()
    {
        var command = Environment.GetEnvironmentVariable("CHECKLISTGEN_BINARY") ?? Path.Combine(AppContext.BaseDirectory, "checklistgen");
        _folder.Write("page.md", Markdown);
        var (exitCode, output, error) = ExternalTool.TryRun("env", "-C", _folder.Path, "bash", "-c", $"cat page.md | '{command}' lint -");

        Assert.Equal(0, exitCode);
        Assert.Equal("1 page checked: no errors, 1 warning, no notes\n", error);
        Assert.Equal(
            """
            warning[CG0010]: nobody is responsible for `Report incidents`
             --> stdin.md:8:3
              |
            8 | | Report incidents | A | I |
              |   ^^^^^^^^^^^^^^^^
              = help: ask the provider who carries it out: one party should hold `R`
            """,
            output.TrimEnd());
    }

    public static TheoryData<string, string> Formats => new()
    {
        { "stdin.md", Markdown },
        { "stdin.md", "---\ntitle: Hosting, and more, and more\nlang: en, de, fr\nkeys: a, b, c\n---\n\n" + Markdown },
        { "stdin.html", "<!DOCTYPE html>\n<html><body><h1>RACI for Hosting</h1><table><tr><th>Activity<th>Customer<th>Acme<tr><td>Order the service<td>RA<td>I<tr><td>Report incidents<td>A<td>I</table></body></html>" },
        { "stdin.csv", "Activity;Customer;Acme\nOrder the service;RA;I\nReport incidents;A;I\n" },
        { "stdin.csv", "Activity,Customer,Acme\r\nOrder the service,RA,I\r\nReport incidents,A,I\r\n" },
        { "stdin.adoc", "= RACI for Hosting\n\n|===\n|Activity |Customer |Acme\n\n|Order the service |RA |I\n|Report incidents |A |I\n|===\n" },
    };

    [Theory, MemberData(nameof(Formats))]
    public void Its_format_is_recognised_by_what_is_in_it(string file, string page) => AssertListed(file, Encoding.UTF8.GetBytes(page));

    [Theory, InlineData("docx"), InlineData("xlsx")]
    public void Office_files_are_distinguished(string format)
    {
        var page = _folder.Write("page.md", Markdown);
        Assert.Equal(0, CommandRun.Of("generate", page, "-f", format, "-o", _folder.Path).ExitCode);
        var file = File.ReadAllBytes(_folder.PathTo($"hosting.onboarding.{format}"));
        var run = CommandRun.WithInput(file, "list", "-");

        Assert.Contains("CG0393", run.Error, StringComparison.Ordinal);
        Assert.Contains($"stdin.{format}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_says_what_it_is_called_and_which_format_it_has()
    {
        AssertListed("docs/hosting.csv", "Activity;Customer;Acme\nOrder the service;RA;I\nReport incidents;A;I\n"u8.ToArray(), "--stdin-name", "docs/hosting.csv");
        var run = CommandRun.Of("list", "page.md", "--stdin-name", "page.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`--stdin-name` needs `-` among the paths", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_made_of_it_and_verified_without_a_source()
    {
        var page = _folder.Write("stdin.md", Markdown);
        string[] options = ["-f", "pdf,docx,md", "--date", "2026-11-20", "-o"];
        Assert.Equal(0, CommandRun.WithInput(Encoding.UTF8.GetBytes(Markdown), ["generate", "-", .. options, _folder.PathTo("piped")]).ExitCode);
        Assert.Equal(0, CommandRun.Of(["generate", page, .. options, _folder.PathTo("read")]).ExitCode);

        foreach (var file in Directory.GetFiles(_folder.PathTo("read")).Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal)))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_folder.PathTo("piped", Path.GetFileName(file))));
        var verified = CommandRun.Of("verify", _folder.PathTo("piped"));
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("0 sources", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_compared_with_a_file()
    {
        var page = _folder.Write("page.md", Markdown);

        Assert.Equal(0, CommandRun.WithInput(Encoding.UTF8.GetBytes(Markdown), "diff", "-", page).ExitCode);
        var run = CommandRun.WithInput(Encoding.UTF8.GetBytes(Markdown.Replace("| RA | I |", "| I | RA |", StringComparison.Ordinal)), "diff", "-", page);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Order the service", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "CG0351")]
    [InlineData("%PDF-1.7\n", 1, "CG0391")]
    [InlineData("# Nothing here\n", 1, "CG0304")]
    public void What_is_no_page_is_refused_as_a_file_would_be(string input, int exitCode, string code)
    {
        var run = CommandRun.WithInput(Encoding.UTF8.GetBytes(input), "generate", "-", "-o", _folder.PathTo("out"));
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    private static void AssertListed(string file, byte[] page, params string[] options)
    {
        var run = CommandRun.WithInput(page, ["list", "-", "--json", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        using var json = JsonDocument.Parse(run.Results);
        var listed = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal((file, 2), (listed.GetProperty("file").GetString(), listed.GetProperty("obligations").GetInt32()));
    }
}
