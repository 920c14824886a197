using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Reading;

namespace ChecklistGen.Tests.Core.Raci;

/// <summary>What the rules find in real matrices, held against an independent count; each rule's own cases are golden files.</summary>
public sealed class LintTests
{
    private static readonly LintOptions Options = new() { Today = new DateOnly(2026, 6, 30) };

    public static TheoryData<string, string> InSeeds => new()
    {
        { "CG0010", "data-processing:119 devops-platform-sh:123" },
        { "CG0011", "" },
        { "CG0012", "dedicated-servers:128 public-cloud-instances:134" },
        { "CG0013", "dedicated-servers:52 dedicated-servers:82 dedicated-servers:109 dedicated-servers:137 public-cloud-instances:53 vmware-secnumcloud:38" },
        { "CG0014", "dedicated-servers:128 public-cloud-instances:92 public-cloud-instances:134 public-cloud-instances:138 vmware-secnumcloud:127 vmware-secnumcloud:155 vmware-secnumcloud:162" },
        { "CG0015", "dedicated-servers:109 vmware-secnumcloud:38 vmware-secnumcloud:88" },
        { "CG0016", "dedicated-servers:52 dedicated-servers:137 public-cloud-instances:53 vmware-secnumcloud:38 vmware-secnumcloud:88" },
        { "CG0017", "" },
        { "CG0018", "" },
        { "CG0019", "" },
        { "CG0020", "" },
        { "CG0021", "" },
        { "CG0022", "" },
        { "CG0023", "public-cloud-instances:140 vmware-secnumcloud:149" },
        { "CG0024", "" },
        { "CG0025", "data-processing:4 dedicated-servers:6 devops-platform-sh:4 public-cloud-instances:6" },
        { "CG0026", "public-cloud-instances:5" },
        { "CG0027", "data-processing:77" },
        { "CG0028", "" },
        { "CG0029", "" },
    };

    [Theory, MemberData(nameof(InSeeds))]
    public void Finds_in_the_seeds_what_is_there_and_nothing_else(string code, string places)
    {
        var matrices = TestPages.SeedFiles.Select(TestPages.Read).ToList();
        var found = matrices.SelectMany(m => MatrixLinter.Check(m, Options with { Run = LintRun.Of(matrices) }))
            .Where(d => d.Rule.Code == code)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(d.Location.File)}:{d.Location.Line}"));

        Assert.Equal(places, string.Join(' ', found));
    }

    [Fact]
    public void Every_rule_has_its_count_in_the_seeds() =>
        Assert.Equal(MatrixRules.Kinds.Select(r => r.Code), InSeeds.Select(r => r.Data.Item1), StringComparer.Ordinal);

    [Fact]
    public void No_finding_of_a_rule_is_an_error_by_itself() => Assert.All(MatrixRules.Kinds, r => Assert.NotEqual(Severity.Error, r.Severity));

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    [InlineData("2027-01-01", false)] // from the future
    [InlineData("0001-01-01", true)]
    public void A_page_is_stale_on_the_day_that_makes_the_months_full(string updated, bool isStale)
    {
        var matrix = TestPages.ReadText($"---\nupdated: {updated}\n---\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | I |\n");

        Assert.Equal(isStale, MatrixLinter.Check(matrix, Options).Any(d => d.Rule.Name == "stale-page"));
        Assert.DoesNotContain(MatrixLinter.Check(matrix), d => d.Rule.Name == "stale-page");
    }

    [Theory]
    [InlineData("a/guide.en-gb.md", "a/guide.fr-fr.md", true)]
    [InlineData("en/page.md", "fr/page.md", true)]
    [InlineData("page.md", "page_de.md", true)]
    [InlineData("i18n/es/raci.md", "i18n/it/raci.md", true)]
    [InlineData("a/page.md", "b/page.md", false)]
    [InlineData("cloud-en-route.md", "cloud-fr-route.md", false)]
    [InlineData("page.en.md", "other.fr.md", false)]
    public void Versions_are_known_by_their_path(string one, string other, bool areVersions)
    {
        const string text = "| Activity | Customer | Acme |\n|---|---|---|\n| Do | {0} | I |\n";
        var matrices = new[] { (one, "RA"), (other, "A") }.Select(p => TestPages.ReadText(string.Format(CultureInfo.InvariantCulture, text, p.Item2), path: p.Item1)).ToList();

        Assert.Equal(areVersions, CheckAll(matrices).Any(d => d.Rule.Name == "versions-disagree"));
    }

    [Fact]
    public void Versions_are_compared_row_by_row()
    {
        const string header = "# RACI\n\n## 1. A\n\n| Activity | Customer | Acme |\n|---|---|---|\n";
        var matrices = new[]
        {
            TestPages.ReadText(header + "| a | RA | I |\n| b | A | I |\n\n## 2. B\n\n| Activity | Acme | Customer |\n|---|---|---|\n| c | R | A |\n| d | I | RA |\n", path: "p.en.md"),
            TestPages.ReadText(header + "| a | RA | C |\n| b | A | I |\n\n## 2. B\n\n| Activity | Customer | Acme |\n|---|---|---|\n| c | A | R |\n", path: "p.fr.md"),
        };

        Assert.Equal(
            "p.en.md:7:3 p.fr.md:7:3, p.en.md:10:4 p.fr.md:10:4",
            string.Join(", ", CheckAll(matrices).Where(d => d.Rule.Name == "versions-disagree").Select(d => $"{d.Location} {d.Related[0].Location}")));
    }

    [Theory]
    [InlineData("guide.fr-fr.md", "guide.md")]
    [InlineData("docs/nl/guide.md", "docs/guide.md")]
    [InlineData("guide.nl.md", "guide.md")]
    [InlineData("guide_de.md", "guide.md")]
    [InlineData("PT/guide.md", "guide.md")]
    [InlineData("guide.ml.md", "guide.ml.md")]
    public void Language_versions_are_known_by_their_paths(string path, string identity) => Assert.Equal(identity, PageIdentity.Of(path));

    [Theory]
    [InlineData("Copy the Object Storage", "Object Storage")]
    [InlineData("Copy the object storages", "Object Storage")] // a plural, another case
    [InlineData("Copy the Object Storage Archive", "Object Storage Archive")] // the longer name is meant
    [InlineData("Copy the [Object Storage](storage.md)", null)] // a link means it
    [InlineData("Copy the Object", null)] // the beginning of a name
    [InlineData("Move to vSphere", null)] // a product in the page's own name, though others are named after it too
    [InlineData("Log in to FooBar", "FooBar Backup")] // a product that two others are named after
    [InlineData("Move the vSphere Cluster", null)]
    public void An_activity_that_names_another_service_is_found(string activity, string? named)
    {
        const string table = "\n\n| Activity | Customer | Acme |\n|---|---|---|\n";
        string[] names = ["Object Storage", "vSphere Cluster on vSphere", "Object Storage Archive", "Hosting of vSphere", "FooBar Backup", "FooBar Restore"];
        var matrices = names.Select(n => TestPages.ReadText($"---\ntitle: {n}\n---\n# {n}{table}| {(n.StartsWith("vSphere", StringComparison.Ordinal) ? activity : "Do")} | RA | I |\n", path: $"{n}.md")).ToList();

        var found = CheckAll(matrices).Where(d => d.Rule.Name == "names-other-service").ToList();
        if (named is null)
            Assert.Empty(found);
        else
            Assert.Contains($"names `{named}`, another", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_switch_rules_off_and_change_their_severity()
    {
        var matrix = TestPages.ReadText("# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | RA | RA |\n");
        var settings = new DiagnosticSettings(new Dictionary<string, Severity?>(StringComparer.Ordinal) { ["cg0012"] = Severity.Error, ["Responsible-On-Both-Sides"] = null });
        var found = Assert.Single(MatrixLinter.Check(matrix, new LintOptions { Settings = settings }));

        Assert.Equal("CG0012", found.Rule.Code);
        Assert.True(found.IsError);
    }

    [Fact]
    public void Settings_cannot_switch_errors_off()
    {
        var settings = new DiagnosticSettings(new Dictionary<string, Severity?>(StringComparer.Ordinal) { ["CG0003"] = null, ["CG0001"] = null });
        var outcome = TestPages.Try("# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Do | x | RA |\n");

        Assert.Single(settings.Apply(outcome.Diagnostics));
    }

    [Theory]
    [InlineData("off", true, null)]
    [InlineData("Warning", true, Severity.Warning)]
    [InlineData("error", true, Severity.Error)]
    [InlineData("note", true, Severity.Note)]
    [InlineData("on", false, null)]
    public void Severities_are_words(string word, bool isOne, Severity? expected)
    {
        Assert.Equal(isOne, DiagnosticSettings.TryParse(word, out var severity));
        Assert.Equal(expected, severity);
    }

    private static IEnumerable<ChecklistGen.Diagnostics.Diagnostic> CheckAll(IReadOnlyList<Matrix> matrices) =>
        matrices.SelectMany(m => MatrixLinter.Check(m, new LintOptions { Run = LintRun.Of(matrices) }));
}
