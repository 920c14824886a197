using System.Text.Json.Nodes;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Changes;

/// <summary><c>diff</c> on the seeds and on edited copies of them; what it prints are golden files.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Equal_folders_have_no_changes()
    {
        var seeds = Repository.PathTo("seeds");
        var run = CommandRun.Of("diff", seeds, seeds);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("5 services: nothing changed for the customer", run.Lines[0]);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void A_page_is_compared_with_its_later_version()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", $"{old}/{EditedSeeds.Page}.md", $"{@new}/{EditedSeeds.Page}.md");

        Assert.Equal(1, run.ExitCode);
        Expect("page.txt", run.Output);
    }

    [Fact]
    public void Folders_are_compared_service_by_service()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", old, @new);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("5 services: 31 new obligations, 26 gone, 2 changed", run.Lines[0]);
        Expect("folder.txt", run.Output);
    }

    [Fact]
    public void Json_is_what_templates_see()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", $"{old}/{EditedSeeds.Page}.md", $"{@new}/{EditedSeeds.Page}.md", "--format", "json", "--date", "2026-11-20");
        var json = JsonNode.Parse(run.Output)!.AsObject();
        Assert.NotNull(json["t"]);
        json.Remove("t");

        Assert.Equal(1, run.ExitCode);
        Expect("page.json", json.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    [Fact]
    public void Changes_of_others_and_moves_within_a_section_are_told_and_do_not_count()
    {
        var old = EditedPage.Seed(EditedSeeds.Page).WriteTo(_folder, "old.md");
        var @new = EditedPage.Seed(EditedSeeds.Page)
            .Recode("Filter network accesses", "RA", "C")
            .Add("Filter network accesses", "Cool the routers", "I", "RA")
            .Move("Manage backups ", "Manage network accessibility")
            .RenameSection("3.1.6. Management", "3.1.6. Administration")
            .WriteTo(_folder, "new.md");
        var run = CommandRun.Of("diff", old, @new);

        Assert.Equal(0, run.ExitCode);
        Expect("without-effect.txt", run.Output);
    }

    [Fact]
    public void A_service_that_got_another_name_is_known_by_its_page()
    {
        EditedPage.Seed(EditedSeeds.Page).WriteTo(_folder, "old/page.md");
        EditedPage.Seed("data-processing").WriteTo(_folder, "old/other.md");
        EditedPage.Seed(EditedSeeds.Page).RenameSection("Public Cloud Instances", "Compute").Reword("Manage backups ", "backups", "the backups").WriteTo(_folder, "new/page.md");
        EditedPage.Seed("data-processing").WriteTo(_folder, "new/moved/other.md");
        var run = CommandRun.Of("diff", _folder.PathTo("old"), _folder.PathTo("new"));

        Assert.Equal("2 services: 0 new obligations, 0 gone, 1 changed", run.Lines[0]);
    }

    [Fact]
    public void Two_languages_are_compared_by_position_and_that_is_said()
    {
        var corpus = Repository.Shared("corpus");
        Assert.SkipWhen(corpus is null, "the corpus is not beside the checkout");
        var run = CommandRun.Of("diff", Path.Combine(corpus, "ovh", "vmware-snc.fr.md"), Repository.PathTo("seeds", "vmware-secnumcloud.md"));
        Assert.Equal(0, run.ExitCode);

        run = CommandRun.Of("diff", Path.Combine(corpus, "ovh", "dedicated-servers-2021.fr.md"), Repository.PathTo("seeds", "dedicated-servers.md"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Dedicated Servers: 2 new obligations, 0 gone, 0 changed", run.Lines[0]);
        Assert.Contains("different languages: rows were compared by position and letters", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_said_and_counts()
    {
        var old = EditedPage.Seed(EditedSeeds.Page).WriteTo(_folder, "old.md");
        var @new = EditedPage.Seed(EditedSeeds.Page).Recode("Manage backups ", "yes", "").WriteTo(_folder, "new.md");
        var run = CommandRun.Of("diff", old, @new);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0003", run.Error, StringComparison.Ordinal);
        Assert.Equal("Public Cloud Instances: 0 new obligations, 0 gone, 0 changed, 1 that could not be read", run.Lines[0]);
    }

    [Theory]
    [InlineData("seeds", "nowhere", "CG0301")]
    [InlineData("nowhere", "seeds", "CG0301")]
    [InlineData("seeds", "seeds/data-processing.md", "CG0361")]
    [InlineData("seeds/data-processing.md", "seeds", "CG0361")]
    [InlineData("seeds", "tests/ChecklistGen.Tests/Changes", "CG0304")]
    public void What_can_not_be_compared_can_not_run(string old, string @new, string code)
    {
        var run = CommandRun.Of("diff", Repository.PathTo(old), Repository.PathTo(@new));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private void Expect(string file, string actual) => GoldenFile.Expect(
        Repository.PathTo("tests", "Golden", "changes", file),
        actual.Replace(_folder.Path.Replace('\\', '/'), "…", StringComparison.Ordinal));
}
