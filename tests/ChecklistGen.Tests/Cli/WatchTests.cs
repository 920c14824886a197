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
