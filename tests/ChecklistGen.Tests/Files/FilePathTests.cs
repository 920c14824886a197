using ChecklistGen.Files;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>Paths as people type them, and as shells complete them: with a slash behind a folder.</summary>
public sealed class FilePathTests
{
    [Theory]
    [InlineData("out", "out")]
    [InlineData("./out/", "./out")]
    [InlineData("out//", "out")]
    [InlineData("/", "/")]
    [InlineData("", "")]
    public void Has_no_slash_at_its_end(string typed, string path) => Assert.Equal(path, FilePath.Of(typed));

    [Theory]
    [InlineData('\\', "./out/b")]
    [InlineData('/', @".\out/b\")] // where `\` may be in names
    public void Has_slashes_on_every_system(char separator, string path) => Assert.Equal(path, FilePath.Of(@".\out/b\", separator));

    [Fact]
    public void A_folder_of_outputs_is_the_same_with_a_slash_behind_it()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("generate", Repository.PathTo("seeds/data-processing.md"), "-f", "md", "-o", folder.PathTo("out") + "/");

        Assert.Equal([folder.PathTo("out", "data-processing.onboarding.md")], run.Lines);
        Assert.Equal(0, CommandRun.Of("verify", folder.PathTo("out") + "/").ExitCode);
    }
}
