using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Commands.Verification;

/// <summary>Runs that were split over several folders, gathered under one manifest.</summary>
public sealed class GatherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_manifest_stands_for_all_parts()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds")))
        {
            var page = _folder.Write($"seeds/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));
            Assert.Equal(0, CommandRun.Of("generate", page, "-f", "md,json", "-o", _folder.PathTo("parts", Path.GetFileNameWithoutExtension(seed)), "--date", "2026-11-20").ExitCode);
        }

        var gathered = CommandRun.Of("gather", _folder.PathTo("parts"));
        Assert.Equal(0, gathered.ExitCode);
        Assert.Equal([_folder.PathTo("parts", "manifest.json")], gathered.Lines);
        Assert.Equal(["10 files: 10 unchanged", "5 sources: 5 unchanged"], CommandRun.Of("verify", _folder.PathTo("parts")).Lines);

        File.AppendAllText(_folder.PathTo("seeds", "data-processing.md"), "more");
        File.AppendAllText(_folder.PathTo("parts", "dedicated-servers", "dedicated-servers.onboarding.md"), "more");
        var verified = CommandRun.Of("verify", _folder.PathTo("parts"));
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("10 files: 9 unchanged, 1 edited", verified.Output, StringComparison.Ordinal);
        Assert.Contains("5 sources: 4 unchanged, 1 changed", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_made_there_is_nothing_to_gather()
    {
        Directory.CreateDirectory(_folder.PathTo("empty"));
        var run = CommandRun.Of("gather", _folder.PathTo("empty"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0381", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("error[CG0301]: `", CommandRun.Of("gather", _folder.PathTo("nowhere")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_the_parts_handed_out_are_kept_by_the_next_run()
    {
        var pages = new[] { "data-processing", "dedicated-servers" };
        foreach (var page in pages)
            Assert.Equal(0, CommandRun.Of("generate", Repository.PathTo("seeds", page + ".md"), "-f", "md", "-o", _folder.PathTo("parts", page)).ExitCode);
        Assert.Equal(0, CommandRun.Of("gather", _folder.PathTo("parts")).ExitCode);
        // Without its first row, each other one of the section would get another number.
        var changed = File.ReadAllLines(Repository.PathTo("seeds", "data-processing.md")).Where(l => !l.StartsWith("| Choose the service location", StringComparison.Ordinal));
        _folder.Write("new/data-processing.md", string.Join('\n', changed));
        File.Copy(Repository.PathTo("seeds", "dedicated-servers.md"), _folder.PathTo("new", "dedicated-servers.md"));

        var run = CommandRun.Of("generate", _folder.PathTo("new"), "-f", "csv", "-o", _folder.PathTo("out"), "--since", _folder.PathTo("parts"));
        Assert.True(run.ExitCode == 0, run.Error);
        var rows = File.ReadAllLines(_folder.PathTo("out", "data-processing.onboarding.csv"));
        Assert.DoesNotContain(rows, r => r.StartsWith("DP-1.1-02,", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("DP-1.1-03,", StringComparison.Ordinal) && r.Contains("Setup your cluster", StringComparison.Ordinal));
    }
}
