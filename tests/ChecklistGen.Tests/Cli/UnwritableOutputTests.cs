using System.Text;
using ChecklistGen.Cli;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Cli.Terminal;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>A full disk below a standard stream is no bug of the program.</summary>
public sealed class UnwritableOutputTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("lint")]
    [InlineData("explain", "CG0010")]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("completion", "bash")]
    public void Results_that_cannot_be_printed_are_reported(params string[] arguments)
    {
        using var output = new FullDisk();
        using var error = new MemoryStream();

        Assert.Equal(2, Run(arguments is ["list" or "lint"] ? [.. arguments, Repository.PathTo("seeds")] : arguments, output, error));

        Assert.Contains("error: not all results could be printed: no space left", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("bug", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_made_even_if_their_names_cannot_be_printed()
    {
        using var folder = new TemporaryFolder();
        using var output = new FullDisk();
        using var error = new MemoryStream();

        Assert.Equal(2, Run(["generate", Repository.PathTo("seeds"), "-f", "md", "-o", folder.Path], output, error));

        Assert.Equal(5, Directory.GetFiles(folder.Path, "*.md").Length);
    }

    [Fact]
    public void Findings_that_cannot_be_printed_show_in_the_exit_code()
    {
        using var output = new MemoryStream();
        using var error = new FullDisk();

        Assert.Equal(2, Run(["lint", Repository.PathTo("seeds")], output, error));
        Assert.NotEmpty(output.ToArray());
    }

    [Fact]
    public void Paths_and_findings_of_one_stream_are_whole_lines()
    {
        using var folder = new TemporaryFolder();
        using var both = new MemoryStream();
        var pages = Enumerable.Range(0, 40).Select(i => folder.Write($"pages/a-page-with-a-long-name-{i:00}.md", "# RACI for one service\n\n| Activity | Customer | Acme |\n|-|-|-|\n| a | RA | I |\n")).ToList();

        Run(["generate", Path.GetDirectoryName(pages[0])!, "-f", "md,csv,json", "-o", folder.PathTo("out")], both, both);

        var lines = Encoding.UTF8.GetString(both.ToArray()).Split('\n');
        Assert.Equal(120, lines.Count(l => l.StartsWith(folder.Path, StringComparison.Ordinal) && Path.GetExtension(l) is ".md" or ".csv" or ".json"));
    }

    private static int Run(string[] arguments, Stream output, Stream error)
    {
        using var session = new Session(new PhysicalWorkspace(), output, error);
        return CommandLine.Run(arguments, session);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no space left");
    }
}
