using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Packaging;

/// <summary>What GitHub runs with rights in this repository, or in those that use the action.</summary>
public sealed partial class WorkflowTests
{
    /// <summary>A tag can be moved to other code, a commit can't.</summary>
    [Theory]
    [InlineData("action.yml")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData(".github/workflows/release.yml")]
    public void Actions_of_others_are_named_by_commit(string file)
    {
        var used = File.ReadAllLines(Repository.PathTo(file)).Where(l => l.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(used);
        Assert.All(used, l => Assert.Matches(ByCommit(), l));
    }

    [Fact]
    public void The_hook_takes_pages_of_every_format()
    {
        var hook = File.ReadAllText(Repository.PathTo(".pre-commit-hooks.yaml"));
        var files = new Regex(FilesOf().Match(hook).Groups[1].Value, RegexOptions.None, TimeSpan.FromSeconds(1));

        Assert.All(ChecklistGen.Sources.PageFormats.Endings, e => Assert.Matches(files, $"docs/page{e}"));
        Assert.DoesNotMatch(files, "docs/page.png");
    }

    [GeneratedRegex(@"uses: [a-z]+/[a-z/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex ByCommit();

    [GeneratedRegex("files: '(.*)'")]
    private static partial Regex FilesOf();
}
