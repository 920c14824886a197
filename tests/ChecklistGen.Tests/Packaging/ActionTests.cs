using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Packaging;

/// <summary>The steps of <c>action.yml</c>, run as the shell scripts that they are.</summary>
public sealed class ActionTests : IDisposable
{
    // A published page lost the rows of a table, and a reader asked: "this table is empty. Is it normal?" (ovh/docs, issue 2296)
    private const string EmptyTable = """
        # Responsibility model for Metrics

        ## 1. Before subscription

        ### 1.1. Specify the service

        | **Activity** | **Customer** | **Acme** |
        | --- | --- | --- |

        ### 1.2. Order

        | **Activity** | **Customer** | **Acme** |
        | --- | --- | --- |
        | Order the service | RA | I |
        """;

    private static readonly string Command =
        Environment.GetEnvironmentVariable("CHECKLISTGEN_BINARY") ?? Path.Combine(AppContext.BaseDirectory, "checklistgen");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lint_annotates_an_empty_table_beside_its_section()
    {
        _folder.Write("page.md", System.Text.Encoding.UTF8.GetBytes(EmptyTable));
        var sarif = _folder.PathTo("findings.sarif");

        var (exitCode, output, _) = Step("lint.sh", "PAGES=page.md", $"SARIF={sarif}");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            "::warning file=page.md,line=5,col=5,endColumn=29,title=CG0022::section `1.1 Specify the service` has a table without rows%0Aask the provider whether duties are missing here\n",
            output);
        using var json = JsonDocument.Parse(File.ReadAllText(sarif));
        var finding = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("CG0022", finding.GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Lint_fails_the_job_on_warnings_only_when_strict()
    {
        _folder.Write("page.md", System.Text.Encoding.UTF8.GetBytes(EmptyTable));

        Assert.Equal(1, Step("lint.sh", "PAGES=page.md", "STRICT=true").ExitCode);
    }

    [Fact]
    public void Diff_reports_what_a_branch_changes_for_the_customer()
    {
        _folder.Write("pages/page.md", System.Text.Encoding.UTF8.GetBytes(EmptyTable));
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "-m", "as it was");
        var report = _folder.PathTo("report.md");

        Assert.Equal(0, Step("diff.sh", "PAGES=pages", "BASE=main", $"REPORT={report}").ExitCode);
        Assert.Empty(File.ReadAllText(report));

        _folder.Write("pages/page.md", System.Text.Encoding.UTF8.GetBytes(EmptyTable + "\n| Renew the service | RA | I |\n"));
        Assert.Equal(0, Step("diff.sh", "PAGES=pages", "BASE=main", $"REPORT={report}").ExitCode);
        Assert.Contains("Renew the service", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.DoesNotContain("worktree", ExternalTool.Run("git", "-C", _folder.Path, "worktree", "list", "--porcelain").Split('\n', 2)[1], StringComparison.Ordinal);
    }

    private (int ExitCode, string Output, string Error) Step(string script, params string[] environment) =>
        ExternalTool.TryRun(
            "env",
            ["-C", _folder.Path, $"CHECKLISTGEN={Command}", .. environment, "bash", Repository.PathTo("packaging", "action", script)]);

    private void Git(params string[] arguments) => ExternalTool.Run("git", ["-C", _folder.Path, .. arguments]);
}
