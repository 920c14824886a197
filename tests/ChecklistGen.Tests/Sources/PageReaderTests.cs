using ChecklistGen.Cli.Terminal;
using ChecklistGen.Settings;
using ChecklistGen.Sources;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Sources;

/// <summary>What a run reads ahead: the first few pages are read once, the others again when their turn comes.</summary>
public sealed class PageReaderTests : IDisposable
{
    private const string Page = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_pages_read_ahead_are_kept_until_their_turn()
    {
        var paths = Enumerable.Range(1, 20).Select(n => _folder.PathTo($"page-{n}.md")).ToList();
        var reader = new PageReader(new PhysicalWorkspace(), new RunOptions { Paths = [.. paths] });
        foreach (var path in paths)
        {
            File.WriteAllText(path, Page);
            Assert.NotNull(reader.ReadAhead(path, "page.md").Matrix);
            File.Delete(path);
        }

        Assert.Equal(paths.Take(16), paths.Where(p => reader.Read(p, "page.md").Matrix is not null), StringComparer.Ordinal);
        Assert.Null(reader.Read(paths[0], "page.md").Matrix);
    }
}
