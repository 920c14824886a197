using ChecklistGen.Cli;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>generate --watch</c>: makes everything again on save, and survives errors.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_makes_documents_again_and_survives_errors()
    {
        var template = _folder.Write("ours/ours.sbn-md", "# One\n"u8.ToArray());
        var page = EditedPage.Seed("data-processing").WriteTo(_folder, "in/page.md");
        var made = _folder.PathTo("in", "out", "data-processing.ours.md");
        var error = new MemoryStream();
        var run = Task.Run(() =>
        {
            using var output = new MemoryStream();
            using var session = new Session(new PhysicalWorkspace(), output, Stream.Synchronized(error), stop: _stop.Token);
            return CommandLine.Run(["generate", _folder.PathTo("in"), "-t", template, "-f", "md", "-o", _folder.PathTo("in", "out"), "--watch"], session);
        });
        await Until(() => File.Exists(made) && Waits(error) == 1);

        File.WriteAllText(template, "# {{ nothing }}\n");
        await Until(() => Waits(error) == 2);
        Assert.Contains("ours.sbn-md:1:6", Text(error), StringComparison.Ordinal);

        File.WriteAllText(template, "# Two\n");
        await Until(() => Waits(error) == 3);
        Assert.Contains("# Two", File.ReadAllText(made), StringComparison.Ordinal);

        File.WriteAllText(page, File.ReadAllText(page).Replace("Data Processing", "Data Polishing", StringComparison.Ordinal));
        await Until(() => File.Exists(_folder.PathTo("in", "out", "data-polishing.ours.md")) && Waits(error) == 4);

        await _stop.CancelAsync();
        Assert.Equal(0, await run);
    }

    /// <summary>As in a container, where it is the first process.</summary>
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void It_ends_on_a_signal_as_the_first_process_too(string signal, int expected)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
            Assert.Skip("only root on Linux can make a first process");
        var page = EditedPage.Seed("data-processing").WriteTo(_folder, "page.md");
        // Without `env`, what runs in the background would ignore Ctrl+C.
        var run = $"env --default-signal=INT unshare --pid --fork '{CommandRun.Program}' generate '{page}' -f md -o '{_folder.PathTo("out")}' --watch 2> '{_folder.PathTo("log")}' & parent=$!";
        var wait = $"until grep -q waiting '{_folder.PathTo("log")}'; do sleep 0.1; done";

        var (exitCode, _, error) = ExternalTool.TryRun("timeout", "60", "bash", "-c", $"{run}; {wait}; kill -{signal} $(cat /proc/$parent/task/$parent/children); wait $parent");

        Assert.True(expected == exitCode, $"{exitCode}: {error}");
    }

    private static int Waits(MemoryStream error) => Text(error).Split("waiting for changes").Length - 1;

    private static string Text(MemoryStream error)
    {
        lock (error)
            return System.Text.Encoding.UTF8.GetString(error.ToArray());
    }

    private static async Task Until(Func<bool> isSo)
    {
        var end = DateTime.UtcNow + Patience;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, "nothing happened");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
