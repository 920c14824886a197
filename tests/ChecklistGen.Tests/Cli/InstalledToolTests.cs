using System.Diagnostics;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The package as somebody installs it: into a folder, away from the repository, on pages of their own.</summary>
public sealed class InstalledToolTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_package_installs_and_needs_nothing_of_the_repository()
    {
        var packages = _folder.PathTo("packages");
        var tool = _folder.PathTo("tool");
        // Packed is what the tests were built with: what is in a package doesn't depend on how its code was compiled.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        Dotnet("pack", Repository.PathTo("src", "ChecklistGen.Cli"), "-c", configuration, "--no-build", "-o", packages);
        // Only the package itself is on offer: whatever it needs is in it.
        var sources = _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{packages}" /></packageSources>
            </configuration>
            """);
        Dotnet("tool", "install", "ChecklistGen", "--tool-path", tool, "--configfile", sources);

        var page = _folder.Write("mine/page.md", """
            # Responsibility model for Tea Kitchens

            | Activity | Customer | Provider |
            | --- | --- | --- |
            | Boil water | RA | I |
            | Grow tea | I | RA |
            """u8.ToArray());
        var command = Path.Combine(tool, "checklistgen");
        Assert.Matches(@"^checklistgen \d+\.\d+\.\d+(, commit [0-9a-f]{40})?\n$", ExternalTool.Run(command, "--version"));
        var made = ExternalTool.Run(command, "generate", page, "-f", "pdf,docx,html,md", "-o", _folder.PathTo("out"), "--lang", "fr");

        Assert.Equal(5, made.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var text = File.ReadAllText(_folder.PathTo("out", "tea-kitchens.onboarding.md"));
        Assert.Contains("Boil water", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grow tea", text, StringComparison.Ordinal);
        Assert.Contains("Liste de contrôle", text, StringComparison.Ordinal);
    }

    private void Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments);
        // The SDK leaves empty folders where temporary files go.
        foreach (var variable in new[] { "TMPDIR", "TEMP" })
            start.Environment[variable] = Directory.CreateDirectory(_folder.PathTo("temporary")).FullName;
        var (exitCode, output, error) = ExternalTool.TryRun(start);
        Assert.True(exitCode == 0, $"{output}\n{error}");
    }
}
