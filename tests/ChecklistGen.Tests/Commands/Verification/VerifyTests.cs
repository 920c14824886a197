using System.Text.Json.Nodes;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Commands.Verification;

/// <summary><c>verify</c>: whatever was changed since a folder was made is named, and nothing else.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.PathTo("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_just_made_is_unchanged()
    {
        CommandRun.Of("generate", Repository.PathTo("seeds"), "-f", "md,json,html", "-o", Output);
        var run = CommandRun.Of("verify", Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["16 files: 16 unchanged", "5 sources: 5 unchanged"], run.Lines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Every_change_is_named()
    {
        WritePages();
        Generate("pages", "md,json");
        File.AppendAllText(PathTo("alpha.onboarding.md"), "my notes");
        File.Delete(PathTo("alpha.onboarding.json"));
        _folder.Write("out/sub/stray.txt", "?"u8.ToArray());
        WritePage("beta", "Beta", "Do it at once");
        File.Delete(_folder.PathTo("pages", "gamma.md"));
        var run = CommandRun.Of("verify", Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "missing  …/out/alpha.onboarding.json",
                "edited   …/out/alpha.onboarding.md",
                "unknown  …/out/sub/stray.txt",
                "changed  …/pages/beta.md, which was the source of:",
                "           …/out/beta.onboarding.json",
                "           …/out/beta.onboarding.md",
                "missing  …/pages/gamma.md, which was the source of:",
                "           …/out/gamma.onboarding.json",
                "           …/out/gamma.onboarding.md",
                "7 files: 4 unchanged, 1 edited, 1 missing, 1 unknown",
                "3 sources: 1 unchanged, 1 changed, 1 missing",
            ],
            run.Lines.Select(l => l.Replace(_folder.Path, "…", StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Json_says_the_same()
    {
        WritePages();
        Generate("pages", "md");
        File.AppendAllText(PathTo("alpha.onboarding.md"), "my notes");
        WritePage("beta", "Beta", "Do it at once");
        var run = CommandRun.Of("verify", Output, "--json");
        var json = JsonNode.Parse(run.Output)!;

        Assert.Equal(1, run.ExitCode);
        Assert.False((bool)json["unchanged"]!);
        Assert.Equal(["edited", "unchanged", "unchanged"], json["files"]!.AsArray().Select(f => (string)f!["state"]!), StringComparer.Ordinal);
        Assert.Equal(["unchanged", "changed", "unchanged"], json["sources"]!.AsArray().Select(f => (string)f!["state"]!), StringComparer.Ordinal);
        Assert.Equal("beta.onboarding.md", (string)json["sources"]![1]!["outdated"]![0]!);
    }

    [Fact]
    public void A_run_over_other_pages_or_formats_keeps_what_is_recorded()
    {
        WritePages();
        Generate("pages/alpha.md", "md");
        Generate("pages/alpha.md", "json");
        Generate("pages/beta.md", "md");

        Assert.Equal(["3 files: 3 unchanged", "2 sources: 2 unchanged"], CommandRun.Of("verify", Output).Lines);
    }

    [Fact]
    public void Files_made_of_an_earlier_page_are_distinguished_from_those_made_of_the_present_one()
    {
        WritePages();
        Generate("pages/alpha.md", "md,json");
        WritePage("alpha", "Alpha", "Do it at once");
        Generate("pages/alpha.md", "md");
        var json = JsonNode.Parse(CommandRun.Of("verify", Output, "--json").Output)!;

        Assert.Equal(["alpha.onboarding.json"], json["sources"]![0]!["outdated"]!.AsArray().Select(o => (string)o!), StringComparer.Ordinal);
    }

    [Fact]
    public void A_folder_may_be_moved_with_its_sources()
    {
        WritePages();
        Generate("pages", "md");
        Directory.CreateDirectory(_folder.PathTo("elsewhere"));
        Directory.Move(_folder.PathTo("pages"), _folder.PathTo("elsewhere", "pages"));
        Directory.Move(Output, _folder.PathTo("elsewhere", "out"));

        Assert.DoesNotContain(_folder.Path, File.ReadAllText(_folder.PathTo("elsewhere", "out", "manifest.json")), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("verify", _folder.PathTo("elsewhere", "out") + "/").ExitCode);
    }

    [Theory]
    [InlineData(null, "there is no manifest")]
    [InlineData("", "not a manifest")]
    [InlineData("[]", "not a manifest")]
    [InlineData("{}", "not a manifest")]
    [InlineData("""{"generator":"x","options":{},"outputs":[null]}""", "not a manifest")]
    [InlineData("""{"generator":"x","options":{},"outputs":[{"path":"../../etc/passwd","sha256":"","activities":0,"obligations":0,"not_understood":0}]}""", "not a manifest")]
    [InlineData("""{"generator":"x","options":{},"outputs":[{"path":"a","sha256":"","activities":0,"obligations":0,"not_understood":0},{"path":"a","sha256":"","activities":0,"obligations":0,"not_understood":0}]}""", "not a manifest")]
    public void Without_a_manifest_of_ours_it_can_not_run(string? manifest, string expected)
    {
        Directory.CreateDirectory(Output);
        if (manifest is not null)
            File.WriteAllText(PathTo("manifest.json"), manifest);
        var run = CommandRun.Of("verify", Output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0381", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);

        // Nor does it keep `generate` from writing.
        WritePages();
        Generate("pages", "md");
        Assert.Equal(0, CommandRun.Of("verify", Output).ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_can_not_be_verified()
    {
        var run = CommandRun.Of("verify", _folder.PathTo("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0301", run.Error, StringComparison.Ordinal);
    }

    private string PathTo(string name) => Path.Combine(Output, name);

    private void Generate(string pages, string formats) =>
        Assert.Equal(0, CommandRun.Of("generate", _folder.PathTo(pages), "-f", formats, "-o", Output, "--date", "2026-11-20").ExitCode);

    private void WritePages()
    {
        foreach (var service in new[] { "Alpha", "Beta", "Gamma" })
            WritePage(service.ToLowerInvariant(), service, "Do it");
    }

    private void WritePage(string name, string service, string activity) => _folder.Write(
        $"pages/{name}.md",
        System.Text.Encoding.UTF8.GetBytes($"# {service}\n\n## Section\n\n| Activity | Customer | Provider |\n|---|---|---|\n| {activity} | RA | I |\n"));
}
