using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>A template that does not print every obligation says so, unless it is an extract.</summary>
public sealed class DutiesLeftOutTests : IDisposable
{
    private const string Page = """
        # RACI for Hosting

        ## 1. Use

        | Activity | Customer | Acme |
        | --- | --- | --- |
        | Manage keys | RA | I |
        | Manage keys of users | RA | I |
        | Test **backups** | RA | I |
        | Rack servers | I | RA |

        ## 2. End

        | Activity | Customer | Acme |
        | --- | --- | --- |
        | Manage keys | R | A |
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{{ for item in items }}{{ item.id }}, {{ end }}")]
    [InlineData("{{ for item in items }}\n- ({{ item.id }}.){{ end }}")]
    [InlineData("{{ for item in items }}\n`{{ item.key }}`\n{{ end }}")]
    [InlineData("{{ for item in items }}\n- Please **{{ item.text }}**!{{ end }}")]
    [InlineData("{{ for item in items | array.reverse }}\n- {{ item.text }}:R{{ end }}")]
    [InlineData("| a | b |\n| --- | --- |\n{{ for item in items }}| x | {{ item.text }} |\n{{ end }}")]
    [InlineData("```\n{{ for item in items }}{{ item.text.plain }}\n{{ end }}```")]
    public void What_is_printed_by_id_key_or_text_is_there(string template) => Assert.DoesNotContain("CG", Run(template).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("Nothing", "4 of the 4 obligations of `Hosting`: `HOS-1-01`, `HOS-1-02`, `HOS-1-03` …")]
    [InlineData("{{ for item in items limit:3 }}{{ item.id }} {{ end }}", "1 of the 4 obligations of `Hosting`: `HOS-2-01`")]
    [InlineData("{{ for item in items limit:3 }}\n- {{ item.text }}{{ end }}", "1 of the 4 obligations of `Hosting`: `HOS-2-01`")]
    [InlineData("- Manage keys of users\n- Test backups\n- manage keys", "1 of the 4 obligations of `Hosting`: `HOS-2-01`")]
    [InlineData("- HOS-1-01 HOS-1-02\n- HOS-1-033\n- HOS-2-01", "1 of the 4 obligations of `Hosting`: `HOS-1-03`")]
    [InlineData("- HOS-1-01 HOS-1-02\n- Test\n- backupsets\n- HOS-2-01", "1 of the 4 obligations of `Hosting`: `HOS-1-03`")]
    public void What_is_left_out_is_counted_and_named(string template, string expected)
    {
        var run = Run(template);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"warning[CG0108]: the template leaves out {expected}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_an_error_where_warnings_are() => Assert.Equal(1, Run("Nothing", "--strict").ExitCode);

    [Fact]
    public void It_is_said_once_for_all_formats_and_in_a_combined_document()
    {
        Assert.Single(Run("Nothing", "-f", "pdf,docx,html,md").Error.Split('\n'), l => l.Contains("[CG0108]", StringComparison.Ordinal));
        Assert.Single(Run("Nothing", "-f", "pdf,docx", "--combined").Error.Split('\n'), l => l.Contains("[CG0108]", StringComparison.Ordinal));
    }

    [Fact]
    public void An_extract_may_leave_out_obligations() =>
        Assert.DoesNotContain("CG", Run("---\nextract: true\n---\n# Nothing", "--strict").Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_extract_says_so() =>
        Assert.Contains("[CG0108]", Run("---\nextract: false\n---\n# Nothing").Error, StringComparison.Ordinal);

    [Fact]
    public void An_extract_that_is_neither_true_nor_false_is_an_error() =>
        Assert.Contains("error[CG0113]: `extract` is `true` or `false`, not `yes`", Run("---\nextract: yes\n---\n# Nothing").Error, StringComparison.Ordinal);

    private CommandRun Run(string template, params string[] options)
    {
        var page = _folder.Write("page.md", Page);
        var file = _folder.Write("ours.sbn-md", template.StartsWith("---", StringComparison.Ordinal) ? template : $"# Ours\n\n{template}\n");
        return CommandRun.Of(["generate", page, "-t", file, "-o", _folder.PathTo("out"), "--force", "--date", "2026-11-20", .. options.Contains("-f") ? options : [.. options, "-f", "md"]]);
    }
}
