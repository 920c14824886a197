using System.Text;
using ChecklistGen.Cli;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>What a person sees of a run over a folder.</summary>
public sealed class ManyPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ManyPagesTests()
    {
        var page = File.ReadAllText(Repository.PathTo("seeds", "data-processing.md"));
        for (var i = 0; i < 12; i++)
            _folder.Write($"in/{i:00}.md", page.Replace("Data Processing", $"Data Processing {i}", StringComparison.Ordinal));
        _folder.Write("in/05.md", page.Replace("| RA ", "| P-R ", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_terminal_shows_progress_and_then_each_service()
    {
        var (exitCode, error) = Run(watched: true);

        Assert.Equal(1, exitCode);
        Assert.Contains("pages", error, StringComparison.Ordinal);
        Assert.Contains("\e[", error, StringComparison.Ordinal);
        Assert.Contains("not understood  findings", error, StringComparison.Ordinal);
        Assert.Contains("12 services: ", error, StringComparison.Ordinal);
        Assert.Contains("12 files written", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_has_findings_and_one_line_for_all()
    {
        var (exitCode, error) = Run(watched: false);

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("\e[", error, StringComparison.Ordinal);
        Assert.DoesNotContain("not understood  findings", error, StringComparison.Ordinal);
        Assert.Contains("05.md:", error, StringComparison.Ordinal);
        Assert.Contains("12 services: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_means_errors_only()
    {
        var (_, error) = Run(watched: true, "-q");

        Assert.DoesNotContain("12 services", error, StringComparison.Ordinal);
        Assert.Contains("05.md:", error, StringComparison.Ordinal);
    }

    private (int ExitCode, string Error) Run(bool watched, params string[] more)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var session = new Session(new PhysicalWorkspace(), output, error, new SessionTerminal { ShowsError = watched });
        var exitCode = CommandLine.Run(["generate", _folder.PathTo("in"), "-f", "md", "-o", _folder.PathTo("out"), .. more], session);
        return (exitCode, Encoding.UTF8.GetString(error.ToArray()));
    }
}
