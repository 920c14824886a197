using System.IO.Compression;
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
        _folder.Write("page.md", EmptyTable);
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
        _folder.Write("page.md", EmptyTable);

        Assert.Equal(1, Step("lint.sh", "PAGES=page.md", "STRICT=true").ExitCode);
    }

    [Fact]
    public void Diff_reports_what_a_branch_changes_for_the_customer()
    {
        _folder.Write("pages/page.md", EmptyTable);
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "-m", "as it was");
        var report = _folder.PathTo("report.md");

        Assert.Equal(0, Step("diff.sh", "PAGES=pages", "BASE=main", $"REPORT={report}").ExitCode);
        Assert.Empty(File.ReadAllText(report));

        _folder.Write("pages/page.md", EmptyTable + "\n| Renew the service | RA | I |\n");
        Assert.Equal(0, Step("diff.sh", "PAGES=pages", "BASE=main", $"REPORT={report}").ExitCode);
        Assert.Contains("Renew the service", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.DoesNotContain("worktree", ExternalTool.Run("git", "-C", _folder.Path, "worktree", "list", "--porcelain").Split('\n', 2)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_names_pages_that_are_new_or_gone_and_fails_no_job_where_nothing_can_be_compared()
    {
        _folder.Write("gone.md", EmptyTable);
        _folder.Write("pages/readme.md", "# No matrix yet\n");
        Git("init", "--quiet", "--initial-branch=main");
        Git("add", ".");
        Git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "-m", "as it was");
        File.Delete(_folder.PathTo("gone.md"));
        _folder.Write("new.md", EmptyTable);
        _folder.Write("pages/page.md", EmptyTable);

        var (exitCode, output, _) = Step("diff.sh", "PAGES=gone.md\nnew.md\npages", "BASE=main", "REPORT=report.md", "GITHUB_STEP_SUMMARY=summary.md");

        Assert.Equal(0, exitCode);
        Assert.Equal("`gone.md` is gone, with all that it said.\n\n`new.md` is new.\n\n", File.ReadAllText(_folder.PathTo("report.md")));
        Assert.Equal(File.ReadAllText(_folder.PathTo("report.md")), File.ReadAllText(_folder.PathTo("summary.md")));
        Assert.Equal("::warning title=checklistgen::`pages` could not be compared with the base branch: the log says why\n", output);
    }

    /// <summary>With a <c>gh</c> that logs what it is asked for, and knows the comments that it is given.</summary>
    [Theory]
    [InlineData("One row is new.", "", "api --silent --method POST repos/o/r/issues/7/comments --field body=@-|<!-- checklistgen diff -->||One row is new.|")]
    [InlineData("One row is new.", "42", "api --silent --method PATCH repos/o/r/issues/comments/42 --field body=@-|<!-- checklistgen diff -->||One row is new.|")]
    [InlineData("", "42", "api --silent --method PATCH repos/o/r/issues/comments/42 --field body=@-|<!-- checklistgen diff -->||Nothing changes for the customer any more.|")]
    [InlineData("", "", "")]
    public void The_comment_is_made_once_and_kept_up_to_date(string report, string before, string expected)
    {
        _folder.Write("report.md", report);
        Gh($$"""case "$*" in *--paginate*) echo "{{before}}" ;; *) { echo "$*"; cat; } >> log ;; esac""");

        Assert.Equal(0, Step("comment.sh", SearchPath, "REPORT=report.md", "REPOSITORY=o/r", "PULL_REQUEST=7").ExitCode);
        var log = _folder.PathTo("log");
        Assert.Equal(expected, File.Exists(log) ? File.ReadAllText(log).Replace('\n', '|') : "");
    }

    [Fact]
    public void A_comment_is_no_longer_than_GitHub_takes()
    {
        _folder.Write("report.md", string.Concat(Enumerable.Repeat("Une ligne de plus à vérifier.\n", 4000)));
        Gh("""case "$*" in *--paginate*) ;; *) cat > log ;; esac""");

        Assert.Equal(0, Step("comment.sh", SearchPath, "REPORT=report.md", "REPOSITORY=o/r", "PULL_REQUEST=7").ExitCode);
        var comment = File.ReadAllText(_folder.PathTo("log"));
        Assert.InRange(comment.Length, 55_000, 65_536);
        Assert.EndsWith("Une ligne de plus à vérifier.\n\nThe rest is in the summary of the job.\n", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""case "$*" in *--paginate*) ;; *) exit 1 ;; esac""")]
    [InlineData("exit 1")]
    public void A_comment_that_may_not_be_written_fails_no_job(string gh)
    {
        _folder.Write("report.md", "One row is new.");
        Gh(gh);
        var (exitCode, output, _) = Step("comment.sh", SearchPath, "REPORT=report.md", "REPOSITORY=o/r", "PULL_REQUEST=7");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("::warning ", output, StringComparison.Ordinal);
    }

    /// <summary>A release as `release.yml` makes it, and one whose archive is not the one that was summed up.</summary>
    [Theory, InlineData("Linux", "X64", "linux-x64", false, 0), InlineData("macOS", "ARM64", "osx-arm64", false, 0), InlineData("Linux", "X64", "linux-x64", true, 1), InlineData("Windows", "X64", "win-x64", false, 0), InlineData("macOS", "X64", "", false, 2)]
    public void A_release_is_installed_if_its_checksum_is_right(string system, string architecture, string target, bool isSpoilt, int expected)
    {
        var name = $"checklistgen-0.2.0-{target}";
        _folder.Write($"{name}/bin/checklistgen", "#!/bin/sh\necho installed\n");
        ExternalTool.Run("chmod", "+x", _folder.PathTo(name, "bin", "checklistgen"));
        var archive = target.StartsWith("win", StringComparison.Ordinal) ? $"{name}.zip" : $"{name}.tar.gz";
        if (archive.EndsWith(".zip", StringComparison.Ordinal))
            ZipFile.CreateFromDirectory(_folder.PathTo(name), _folder.PathTo(archive), CompressionLevel.Fastest, includeBaseDirectory: true);
        else
            ExternalTool.Run("tar", "-C", _folder.Path, "-czf", _folder.PathTo(archive), name);
        ExternalTool.Run("bash", "-c", $"cd '{_folder.Path}' && sha256sum {archive} > SHA256SUMS && {(isSpoilt ? $"echo x >> {archive}" : "true")}");
        Gh($$"""[ "$*" = "release download v0.2.0 --repo o/r --dir $RUNNER_TEMP/checklistgen --pattern checklistgen-*-{{archive[name.LastIndexOf(target, StringComparison.Ordinal)..]}} --pattern SHA256SUMS --clobber" ] || exit 3; cp {{archive}} SHA256SUMS "$RUNNER_TEMP/checklistgen/" """);

        var run = Step("install.sh", SearchPath, "REPOSITORY=o/r", $"RUNNER_OS={system}", $"RUNNER_ARCH={architecture}", $"RUNNER_TEMP={_folder.Path}", "GITHUB_PATH=path.txt");
        Assert.True(expected == run.ExitCode, run.Output + run.Error);
        if (expected == 0)
            Assert.Equal("installed\n", ExternalTool.Run(Path.Combine(File.ReadAllText(_folder.PathTo("checklistgen", "path.txt")).TrimEnd(), "checklistgen")));
    }

    [Theory]
    [InlineData("# Nothing here\n", 0, "")]
    [InlineData("# RACI for X\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order | RA | I |\n", 0, "")]
    [InlineData("# RACI for X\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order | P-R | I |\n", 1, "error[CG0003]")]
    public void Before_a_commit_only_matrices_are_checked(string page, int expected, string finding)
    {
        _folder.Write("page.md", page);
        _folder.Write("bin/checklistgen", $"#!/bin/sh\nexec '{Command}' \"$@\"\n");
        ExternalTool.Run("chmod", "+x", _folder.PathTo("bin", "checklistgen"));
        var (exitCode, output, _) = ExternalTool.TryRun("env", "-C", _folder.Path, SearchPath, "bash", Repository.PathTo("packaging", "pre-commit"), "page.md");

        Assert.Equal(expected, exitCode);
        Assert.Contains(finding, output, StringComparison.Ordinal);
        Assert.Equal(finding.Length == 0, output.Length == 0);
    }

    private string SearchPath => $"PATH={_folder.PathTo("bin")}:{Environment.GetEnvironmentVariable("PATH")}";

    private void Gh(string script)
    {
        _folder.Write("bin/gh", $"#!/bin/sh\n{script}\n");
        ExternalTool.Run("chmod", "+x", _folder.PathTo("bin", "gh"));
    }

    private (int ExitCode, string Output, string Error) Step(string script, params string[] environment) =>
        ExternalTool.TryRun(
            "env",
            ["-C", _folder.Path, $"CHECKLISTGEN={Command}", .. environment, "bash", Repository.PathTo("packaging", "action", script)]);

    private void Git(params string[] arguments) => ExternalTool.Run("git", ["-C", _folder.Path, .. arguments]);
}
