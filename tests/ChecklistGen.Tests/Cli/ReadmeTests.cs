using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Pdf.Signatures;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The README's commands do what it says.</summary>
[Collection(nameof(LoneTests))]
public sealed partial class ReadmeTests : IDisposable
{
    private const string Settings = "checklistgen.yaml";

    private static readonly string Readme = File.ReadAllText(Repository.PathTo("README.md"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_commands_run_and_print_what_it_shows()
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds")))
            _folder.Write(Path.Combine("seeds", Path.GetFileName(seed)), File.ReadAllBytes(seed));
        foreach (Match file in NamedBlock().Matches(Readme))
            _folder.Write(Path.Combine(file.Groups["name"].Value == Settings ? "team" : "", file.Groups["name"].Value), file.Groups["text"].Value);

        _folder.Write("me.p12", TestCertificates.Person("Ann Example", password: ""));

        var commands = Commands().ToList();
        Assert.InRange(commands.Count, 10, 30);
        foreach (var (command, shown) in commands)
        {
            var run = CommandRun.AsTypedAlone(_folder.Path, command);
            Assert.True(run.ExitCode == 0, $"{command} exited with {run.ExitCode}:\n{run.Error}");
            foreach (var line in shown)
                Assert.True((run.Output + run.Error).Contains(line, StringComparison.Ordinal), $"`{command}` does not print `{line}` but\n{run.Output}{run.Error}");
        }
    }

    [Fact]
    public void Its_settings_are_taken()
    {
        var settings = NamedBlock().Matches(Readme).Single(m => m.Groups["name"].Value == Settings).Groups["text"].Value;
        _folder.Write(Settings, settings);
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", "data-processing.md"), "--config", _folder.PathTo(Settings), "-f", "json", "-o", _folder.PathTo("out"));

        Assert.True(run.ExitCode == 0, run.Error);
        var json = File.ReadAllText(_folder.PathTo("out", "data-processing.handover.json"));
        Assert.Contains("DATA-1.1-01", json, StringComparison.Ordinal);
        Assert.Contains("Example SA", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_pictures_are_there()
    {
        var pictures = Picture().Matches(Readme);
        Assert.NotEmpty(pictures);
        Assert.All(pictures, p => Assert.True(File.Exists(Repository.PathTo(p.Groups["path"].Value)), p.Value));
    }

    private static IEnumerable<(string Command, List<string> Shown)> Commands()
    {
        foreach (Match block in ConsoleBlock().Matches(Readme))
        {
            List<string> shown = [];
            string? command = null;
            foreach (var line in block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!line.StartsWith("$ ", StringComparison.Ordinal))
                {
                    if (line != "…")
                        shown.Add(line);
                    continue;
                }

                if (command is not null)
                    yield return (command, shown);
                (command, shown) = (line[2..].StartsWith("checklistgen ", StringComparison.Ordinal) ? line[2..] : null, []);
            }

            if (command is not null)
                yield return (command, shown);
        }
    }

    [GeneratedRegex(@"```console\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"```yaml (?<name>\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedBlock();

    [GeneratedRegex(@"!\[[^\]]+\]\((?<path>[^)]+)\)")]
    private static partial Regex Picture();
}
