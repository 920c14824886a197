using System.Text.Json;
using ChecklistGen.Diagnostics.Rendering;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Reading;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Core.Diagnostics;

/// <summary>
/// The structure that SARIF 2.1.0 asks for, as far as we write it: required properties, no others, and references that
/// lead somewhere. (The schema itself is not ours to redistribute; its own validator was run over the golden case.)
/// </summary>
public sealed class SarifTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "runs"],
        ["run"] = ["tool", "columnKind", "results"],
        ["driver"] = ["name", "version", "rules"],
        ["rule"] = ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
        ["result"] = ["ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints"],
        ["location"] = ["physicalLocation", "logicalLocations", "message"],
        ["physicalLocation"] = ["artifactLocation", "region"],
        ["region"] = ["startLine", "startColumn", "endColumn"],
    };

    public static TheoryData<string> Cases => DiagnosticGoldenTests.Cases;

    [Theory, MemberData(nameof(Cases))]
    public void Golden_cases_are_valid(string file)
    {
        var golden = DiagnosticCase.Parse(File.ReadAllText(Repository.PathTo("tests", "Golden", "diagnostics", file)));
        var diagnostics = golden.Find();
        Assert.Equal(diagnostics.Count, Check(Render(diagnostics)));
    }

    [Fact]
    public void The_seeds_are_valid_and_fingerprints_unique()
    {
        var matrices = TestPages.SeedFiles.Select(TestPages.Read).ToList();
        var diagnostics = matrices.SelectMany(m => MatrixLinter.Check(m, new LintOptions { Run = LintRun.Of(matrices) })).ToList();
        var sarif = Render(diagnostics);

        Assert.Equal(diagnostics.Count, Check(sarif));
        var fingerprints = Run(sarif).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").GetProperty("checklistgen/v1").GetString());
        Assert.Equal(diagnostics.Count, fingerprints.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("docs/my page#1.md", "docs/my%20page%231.md")]
    [InlineData("/home/x/page.md", "file:///home/x/page.md")]
    [InlineData("C:/x/é.md", "file:///C:/x/%C3%A9.md")]
    public void Paths_become_addresses(string path, string uri)
    {
        var diagnostic = new ChecklistGen.Diagnostics.Diagnostic(MatrixRules.Kinds[0], new ChecklistGen.Text.Location(path), "message");
        var location = Run(Render([diagnostic])).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal(uri, location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.False(location.TryGetProperty("region", out _));
    }

    private static JsonElement Run(JsonDocument sarif) => sarif.RootElement.GetProperty("runs")[0];

    private static JsonDocument Render(IReadOnlyList<ChecklistGen.Diagnostics.Diagnostic> diagnostics)
    {
        var output = new StringWriter();
        DiagnosticRenderers.Find("sarif")!.Render(diagnostics, output, new DiagnosticRenderOptions { Explanations = AllDiagnostics.Explain });
        return JsonDocument.Parse(output.ToString());
    }

    // Gives back how many results there are.
    private static int Check(JsonDocument sarif)
    {
        Only("", sarif.RootElement);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Run(sarif);
        Only("run", run);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only("driver", driver);
        Assert.NotEmpty(driver.GetProperty("name").GetString()!);
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, CheckRule);
        Assert.Equal(rules.Count, rules.Select(r => r.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result =>
        {
            Only("result", result);
            Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            CheckLevel(result.GetProperty("level"));
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Equal(1, result.GetProperty("locations").GetArrayLength());
            CheckLocation(result.GetProperty("locations")[0]);
            if (result.TryGetProperty("relatedLocations", out var related))
                Assert.All(related.EnumerateArray(), CheckLocation);
        });
        return results.Count;
    }

    private static void CheckRule(JsonElement rule)
    {
        Only("rule", rule);
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
        CheckLevel(rule.GetProperty("defaultConfiguration").GetProperty("level"));
    }

    private static void CheckLevel(JsonElement level) => Assert.True(level.GetString() is "error" or "warning" or "note");

    private static void CheckLocation(JsonElement location)
    {
        Only("location", location);
        var physical = location.GetProperty("physicalLocation");
        Only("physicalLocation", physical);
        Assert.True(Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute));
        if (!physical.TryGetProperty("region", out var region))
            return;
        Only("region", region);
        Assert.True(region.GetProperty("startLine").GetInt32() > 0);
        if (region.TryGetProperty("startColumn", out var column))
            Assert.True(region.GetProperty("endColumn").GetInt32() > column.GetInt32() && column.GetInt32() > 0);
    }

    private static void Only(string kind, JsonElement element) =>
        Assert.All(element.EnumerateObject(), p => Assert.Contains(p.Name, Allowed[kind], StringComparer.Ordinal));
}
