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
    }
}
