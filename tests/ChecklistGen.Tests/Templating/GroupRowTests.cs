using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Templating;

/// <summary>Rows of a checklist that name a section, above those that are about it.</summary>
public sealed class GroupRowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData("onboarding"), InlineData("handover")]
    public void A_section_is_named_in_the_table_unless_the_heading_above_it_does(string template)
    {
        const string table = "| Activity | Customer | Acme |\n|---|---|---|\n| Keep copies | RA | I |\n\n";
        var page = _folder.Write("page.md", $"# RACI for Storage\n\n## Use of it\n\n{table}### Details\n\n{table}## End of it\n\n{table}");
        Assert.Equal(0, CommandRun.Of("generate", page, "-t", template, "-f", "md", "-o", _folder.PathTo("out")).ExitCode);

        var lines = File.ReadAllLines(_folder.PathTo("out", $"storage.{template}.md"));
        Assert.Single(lines, "### Use of it");
        Assert.Single(lines, "### End of it");
        // In the table of phases, and nowhere else.
        foreach (var phase in (string[])["Use of it", "End of it"])
            Assert.Single(lines, l => l.StartsWith('|') && l.Contains(phase, StringComparison.Ordinal));
        Assert.Single(lines, l => l.StartsWith('|') && l.Contains("Details", StringComparison.Ordinal));
    }
}
