using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Commands.Changes;

/// <summary><c>diff</c> on the seeds and on edited copies of them; what it prints are golden files.</summary>
public sealed partial class DiffTests : IDisposable
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
        json["document"]!["template_hash"] = "…";

        Assert.Equal(1, run.ExitCode);
        Expect("page.json", json.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    [Theory, InlineData("en"), InlineData("de"), InlineData("fr"), InlineData("es"), InlineData("it"), InlineData("pt"), InlineData("pl")]
    public void A_report_shows_both_lines_in_each_language(string language)
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", $"{old}/{EditedSeeds.Page}.md", $"{@new}/{EditedSeeds.Page}.md", "--format", "md", "--date", "2026-11-20", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        var report = TemplateHash().Replace(run.Output, "`…`");
        if (language == "en")
            Expect("page.md", report);
        // Placeholders of the words are filled in, whatever the language.
        Assert.DoesNotMatch(@"\b(NEW|GONE|CHANGED|UNCLEAR|SECTION)\b", report);
    }

    [Fact]
    public void A_report_on_folders_names_each_service_and_what_it_was_made_from()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", old, @new, "--format", "md", "--date", "2026-11-20", "--customer", "Example SA");

        Assert.Empty(run.Error);
        Expect("folder.md", TemplateHash().Replace(run.Output, "`…`"));
    }

    [Theory, InlineData("pdf", "%PDF-"), InlineData("docx", "PK"), InlineData("html", "<!DOCTYPE html>")]
    public void A_report_is_made_in_each_format_without_a_finding(string format, string begins)
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", old, @new, "--format", format, "--date", "2026-11-20");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.StartsWith(begins, run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_report_on_what_did_not_change_says_so()
    {
        var seeds = Repository.PathTo("seeds");
        var run = CommandRun.Of("diff", seeds, seeds, "--format", "md");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Nothing changed for the customer.", run.Lines[1]);
    }

    [Fact]
    public void An_amendment_has_each_change_once_by_what_becomes_of_the_duty()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", $"{old}/{EditedSeeds.Page}.md", $"{@new}/{EditedSeeds.Page}.md", "-t", "amendment", "--date", "2026-11-20", "--customer", "Example SA", "--control", "reference=AM-1");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Expect("amendment.md", TemplateHash().Replace(run.Output, "`…`"));
    }

    [Fact]
    public void An_amendment_names_rows_by_the_ids_that_the_agreement_has()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var pages = (Old: $"{old}/{EditedSeeds.Page}.md", New: $"{@new}/{EditedSeeds.Page}.md");
        var changes = JsonNode.Parse(CommandRun.Of("diff", pages.Old, pages.New, "-t", "amendment", "-f", "json").Output)!["services"]![0]!["changes"]!.AsArray();
        var agreement = Assert.Single(CommandRun.Of("generate", pages.New, "-t", "agreement", "-f", "json", "--since", pages.Old, "-o", _folder.PathTo("out"), "-q").Lines);
        var ids = JsonNode.Parse(File.ReadAllText(agreement))!["activities"]!.AsArray().ToDictionary(a => (string)a!["key"]!, a => (string)a!["id"]!, StringComparer.Ordinal);
        var rows = changes.Select(c => c!["new"]).OfType<JsonObject>().ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(ids[(string)r["key"]!], (string)r["lasting_id"]!));
        Assert.Contains(rows, r => (string)r["lasting_id"]! != (string)r["id"]!);
    }

    [Theory, InlineData("pdf"), InlineData("docx"), InlineData("html")]
    public void An_amendment_is_made_in_each_format_to_fill_in_and_sign(string format)
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var run = CommandRun.Of("diff", old, @new, "-t", "amendment", "-f", format, "--fillable", "--date", "2026-11-20");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        if (format == "html")
            Assert.Contains("sign-off/provider-signature", run.Output, StringComparison.Ordinal);
        if (format == "docx")
            new WordFile(run.Results).Validate();
    }

    [Fact]
    public void Hostile_words_reach_a_report_as_themselves()
    {
        var old = EditedPage.Seed(EditedSeeds.Page).WriteTo(_folder, "old.md");
        var @new = EditedPage.Seed(EditedSeeds.Page)
            .Reword("Manage backups ", "backups", "backups {{ 1 + 1 }} ::toc [x](http://y) \\| data")
            .RenameSection("3.1.6. Management", "3.1.6. NEW ::toc *Administration*")
            .WriteTo(_folder, "new.md");
        var run = CommandRun.Of("diff", old, @new, "--format", "md");

        Assert.Empty(run.Error);
        Assert.Contains("Manage backups **{{ 1 + 1 }} ::toc x | data**", Unescaped().Replace(run.Output, "$1"), StringComparison.Ordinal);
        Assert.Contains("3.1.6 NEW ::toc", Unescaped().Replace(run.Output, "$1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_other_kind_is_refused()
    {
        var seeds = Repository.PathTo("seeds");
        var generate = CommandRun.Of("generate", seeds, "-t", "changes", "-o", _folder.PathTo("out"));
        var amend = CommandRun.Of("generate", seeds, "-t", "amendment", "-o", _folder.PathTo("out"));
        var diff = CommandRun.Of("diff", seeds, seeds, "-t", "audit", "-f", "md");

        foreach (var run in new[] { generate, amend, diff })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("CG0362", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }

        Assert.False(Directory.Exists(_folder.PathTo("out")));
    }

    [Fact]
    public void Changes_of_others_and_moves_within_a_section_are_reported_and_do_not_count()
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
    [InlineData("seeds", "tests/ChecklistGen.Tests/Commands/Changes", "CG0304")]
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

    [GeneratedRegex("(?<=(?:changes|amendment), SHA-256 )`[0-9a-f]{64}`")]
    private static partial Regex TemplateHash();

    [GeneratedRegex(@"\\([\p{P}\p{S}])")]
    private static partial Regex Unescaped();
}
