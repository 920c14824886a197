using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The files with which the command was attacked, which lie beside the checkout; each gives a finding of its kind.</summary>
public sealed class AttackedCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A lone surrogate, and UTF-16, are wrong data and no fault of the template.</summary>
    [Theory]
    [InlineData("sur.json", "a text in it holds half of a surrogate pair, which is not a character")]
    [InlineData("u16.json", "it is not UTF-8 text")]
    public void Data_that_cannot_be_read_are_named(string data, string reason)
    {
        var run = CommandRun.Of("render", PathTo("d.sbn"), "--data", PathTo(data));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[CG0107]: the data can't be read: {reason}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"--> {PathTo(data)}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_doubles_reaches_a_limit()
    {
        var run = CommandRun.Of("render", PathTo("mem2.sbn"));

        Assert.Equal(1, run.ExitCode);
        // Of rounds or, on a busy machine, of time.
        Assert.Contains("error[CG0104]", run.Error, StringComparison.Ordinal);
        Assert.Contains("raise the limit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_without_rows_leaves_out_every_duty()
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "-t", PathTo("drop.sbn-md"), "-f", "md", "-o", _folder.Path);

        Assert.Contains("warning[CG0108]: the template leaves out 24 of the 24 obligations", run.Error, StringComparison.Ordinal);
    }

    private static string PathTo(string file)
    {
        var folder = Repository.Shared("repro/other");
        Assert.SkipWhen(folder is null, "the files do not lie beside the checkout");
        return Path.Combine(folder, file);
    }
}
