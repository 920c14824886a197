using System.Text.Json;
using ChecklistGen.Tests.Cli;
using ChecklistGen.Tests.Support;

[assembly: AssemblyFixture(typeof(SeedDocuments))]

namespace ChecklistGen.Tests.Cli;

/// <summary>The documents of the five seeds in all formats, made once for all tests that look at them, when the first of them asks.</summary>
public sealed class SeedDocuments : IDisposable
{
    internal const string Date = "2026-11-20";

    private readonly TemporaryFolder _folder = new();

    private readonly Lazy<(CommandRun Run, IReadOnlyList<SeedService> Services)> _made;

    public SeedDocuments() => _made = new(Make);

    internal CommandRun Run => _made.Value.Run;

    internal IReadOnlyList<SeedService> Services => _made.Value.Services;

    internal string PathTo(SeedService service, string format) => _folder.PathTo($"{service.Slug}.onboarding.{format}");

    public void Dispose() => _folder.Dispose();

    private (CommandRun Run, IReadOnlyList<SeedService> Services) Make()
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-o", _folder.Path, "-f", "pdf,docx,md,json", "--date", Date, "--customer", "Example SA");
        Assert.True(run.ExitCode == 0, run.Error);
        var files = Directory.GetFiles(_folder.Path, "*.onboarding.json").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(5, files.Count);
        return (run, [.. files.Select(Read)]);
    }

    private static SeedService Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        return new SeedService(
            root.GetProperty("service").GetProperty("slug").GetString()!,
            Path.GetFileNameWithoutExtension(root.GetProperty("service").GetProperty("source_file").GetString()!),
            root.GetProperty("summary").GetProperty("activities").GetInt32(),
            [.. root.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetString()!, i.GetProperty("text").GetString()!))]);
    }
}

/// <summary>A seed as its JSON tells it.</summary>
internal sealed record SeedService(string Slug, string Seed, int Activities, IReadOnlyList<(string Id, string Text)> Items);
