using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>SOURCE_DATE_EPOCH</c>: the date of documents, or an error.</summary>
public sealed class SourceDateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1795132800", 0, "2026-11-20")]
    [InlineData("0", 0, "1970-01-01")]
    [InlineData("soon", 2, "error[CG0312]: `soon` is not a date\n --> SOURCE_DATE_EPOCH\n  = help: give it the seconds since 1970")]
    [InlineData("-1", 2, "`-1` is not a date")]
    [InlineData("1e9", 2, "`1e9` is not a date")]
    [InlineData(" 1795132800", 2, "` 1795132800` is not a date")]
    [InlineData("999999999999999", 2, "`999999999999999` is not a date")]
    public void It_dates_documents_or_is_an_error(string value, int exitCode, string expected)
    {
        var run = Run($"checklistgen generate {Repository.PathTo("seeds", "data-processing.md")} -f json -o {_folder.PathTo("out")}", value);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, exitCode == 0 ? File.ReadAllText(Assert.Single(run.Lines)) : run.Error, StringComparison.Ordinal);
    }

    [Theory, InlineData("list"), InlineData("lint"), InlineData("status"), InlineData("render")]
    public void Every_command_that_takes_it_says_so(string command)
    {
        var run = Run($"checklistgen {command} {Repository.PathTo("seeds", "data-processing.md")}", "soon");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`soon` is not a date", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_asked_for_counts_before_it() => Assert.Equal(0, Run(
        $"checklistgen generate {Repository.PathTo("seeds", "data-processing.md")} -f md --date 2026-11-20 -o {_folder.PathTo("out")}", "soon").ExitCode);

    private CommandRun Run(string command, string epoch) => CommandRun.AsTyped(_folder.Path, command, ("SOURCE_DATE_EPOCH", epoch));
}
