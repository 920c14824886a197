using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

public sealed class TimingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_stage_is_listed_with_how_often_it_ran()
    {
        var run = Generate("--timings");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"stage +times +ms\n", run.Error);
        foreach (var stage in new[] { "find pages +1", "read and check page +5", "write pdf +5", "write docx +5", "save files +5", "the whole run, on several cores +1" })
            Assert.Matches($@"\n{stage} +\d+\.\d\n", run.Error);
        Assert.All(run.Lines, line => Assert.True(File.Exists(line)));
    }

    [Fact]
    public void Without_the_flag_no_times_are_printed() => Assert.DoesNotContain("times", Generate().Error, StringComparison.Ordinal);

    private CommandRun Generate(params string[] more) =>
        CommandRun.Of(["generate", Repository.PathTo("seeds"), "-f", "pdf,docx", "-o", _folder.Path, .. more]);
}
