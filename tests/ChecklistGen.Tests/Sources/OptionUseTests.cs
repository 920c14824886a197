using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Sources;

/// <summary>A value that does nothing is an error with the nearest right one, and nothing is made.</summary>
public sealed class OptionUseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OptionUseTests()
    {
        _folder.Write("pages/a.md", "# RACI for Hosting\n\n| Activity | Private Cloud | Customer | Nordwind role |\n|---|---|---|---|\n| Order | X | RA | I |\n| Pay | | RA | I |\n");
        _folder.Write("pages/b.md", "# RACI for Backup\n\n| Activity | Level | Customer | Acme |\n|---|---|---|---|\n| Save | Gold | RA | I |\n");
        _folder.Write("pages/c.md", "# RACI for Mail\n\n| Activity | R | A |\n|---|---|---|\n| Send | Customer, Südwind | Südwind |\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("CG0315", "no page has a party `Nordwnd`\n --> --party\n  = help: did you mean `Nordwind`?", "--party", "Nordwnd")]
    [InlineData("CG0315", "no page has a party `Z`\n --> --party\n  = help: known here: `Acme`, `Customer`, `Nordwind`, `Südwind`", "--party", "Z")]
    [InlineData("CG0315", "no page has a party `Acne`", "--party", "Acme", "--party", "Acne")]
    [InlineData("CG0316", "no page has a column `Privat Cloud`\n --> --where\n  = help: did you mean `Private Cloud`?", "--where", "Privat Cloud=X")]
    [InlineData("CG0316", "no page has a column `Z`\n --> --where\n  = help: known here: `Level`, `Private Cloud`", "--where", "Z=X")]
    [InlineData("CG0316", "no page has `Gald` in its column `Level`\n --> --where\n  = help: did you mean `Gold`?", "--where", "Level=Gald")]
    [InlineData("CG0316", "no page has a column `Z`", "--where", "Level=Gold", "--where", "Z=X")]
    public void A_name_that_no_page_has_is_an_error(string code, string message, params string[] arguments)
    {
        foreach (var command in new[] { "list", "generate", "diff" })
        {
            string[] paths = command == "diff" ? [_folder.PathTo("pages"), _folder.PathTo("pages")] : [_folder.PathTo("pages")];
            string[] output = command == "generate" ? ["-o", _folder.PathTo("out")] : [];
            var run = CommandRun.Of([command, .. paths, .. output, .. arguments]);

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"error[{code}]: {message}", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split("error["), e => e.Length > 0);
        }

        Assert.False(Directory.Exists(_folder.PathTo("out")));
    }

    [Theory]
    [InlineData("--party", "ACME role")]
    [InlineData("--party", "nordwind")]
    [InlineData("--party", "sudwind")]
    [InlineData("--party", "Acme", "--party", "Nordwind")]
    [InlineData("--where", "private  cloud=x")]
    [InlineData("--where", "Private Cloud=")]
    [InlineData("--where", "Level=Gold", "--where", "Private Cloud=X")]
    public void A_name_that_one_page_has_is_enough(params string[] arguments) =>
        Assert.Equal((0, ""), Outcome(CommandRun.Of(["list", _folder.PathTo("pages"), .. arguments])));

    [Fact]
    public void Of_two_versions_one_having_the_name_is_enough() =>
        Assert.NotEqual(2, CommandRun.Of("diff", _folder.PathTo("pages", "a.md"), _folder.PathTo("pages", "b.md"), "--party", "Acme").ExitCode);

    [Fact]
    public void Lint_checks_the_party_too()
    {
        var run = CommandRun.Of("lint", _folder.PathTo("pages"), "--party", "Nordwnd");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[CG0315]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_customer_is_unknown_the_help_points_to_the_names()
    {
        var page = _folder.Write("d.md", "# RACI for Mail\n\n| Activity | Nordwind | Acme |\n|---|---|---|\n| Send | RA | I |\n");
        var run = CommandRun.Of("list", page, "--party", "Nordwnd");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[CG0002]: it is not clear which column is the customer's; there are `Nordwind`, `Acme`", run.Error, StringComparison.Ordinal);
        Assert.Contains("[CG0315]: no page has a party `Nordwnd`\n --> --party\n  = help: name one of those that CG0002 lists", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_page_nothing_is_said_of_its_names()
    {
        var run = CommandRun.Of("list", _folder.Write("none.md", "# Nothing\n"), "--party", "Acme");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("CG0315", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate", "xx")]
    [InlineData("generate", "english")]
    [InlineData("diff", "nl-BE")]
    public void A_language_without_words_is_an_error_that_says_which_there_are(string command, string language)
    {
        string[] arguments = command == "diff" ? [_folder.PathTo("pages"), "-f", "md"] : ["-o", _folder.PathTo("out")];
        var run = CommandRun.Of([command, _folder.PathTo("pages"), .. arguments, "--lang", language]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error[CG0314]: there are no words for documents in `{language}`\n --> --lang\n  = help: there are words for `de`, `en`, ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("FR")]
    [InlineData("fr-CA")]
    public void A_tag_whose_language_has_words_is_taken(string language) =>
        Assert.Equal(0, CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out"), "--lang", language).ExitCode);

    [Fact]
    public void Settings_take_one_party_or_a_list()
    {
        var settings = _folder.Write("pages/checklistgen.yaml", "party: Acme\n");
        Assert.Equal((0, ""), Outcome(CommandRun.Of("list", _folder.PathTo("pages"))));

        File.WriteAllText(settings, "party: [Acme, Acne]\n");
        Assert.Contains("no page has a party `Acne`", CommandRun.Of("list", _folder.PathTo("pages")).Error, StringComparison.Ordinal);

        Assert.Equal((0, ""), Outcome(CommandRun.Of("list", _folder.PathTo("pages"), "--party", "Acme")));
    }

    [Fact]
    public void The_manifest_has_all_parties()
    {
        CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out"), "--party", "Acme", "--party", "Nordwind");
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(_folder.PathTo("out", "manifest.json")));

        Assert.Equal("Acme; Nordwind", manifest.RootElement.GetProperty("options").GetProperty("party").GetString());
    }

    private static (int ExitCode, string Error) Outcome(CommandRun run) => (run.ExitCode, run.Error);

    [Theory]
    [InlineData("MODEL=SaaS", 0, "")]
    [InlineData("MODEL=Saas2", 2, "no page has `Saas2` in its column `MODEL`")]
    public void A_service_model_is_a_value_too(string where, int exitCode, string message)
    {
        var page = _folder.Write("models.md", "# Shared responsibility model\n\n| Area | IaaS | PaaS | SaaS |\n|---|---|---|---|\n| Data | Customer | Customer | Shared |\n| Network | Customer | Provider | Provider |\n");
        var run = CommandRun.Of("list", page, "--where", where);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
