using System.Text;
using System.Text.Json;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Templates;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>render</c> prints what the language's cases expect, byte for byte, also through the command line.</summary>
public sealed class RenderTests
{
    [Fact]
    public void Agrees_with_every_case_of_the_language()
    {
        using var folder = new TemporaryFolder();
        var problems = LanguageCase.All.Select((c, i) => Problem(c, folder, i)).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("link")]
    public void An_include_stays_in_its_folder(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.txt", "secret"u8.ToArray());
        var template = folder.Write("templates/main.txt", Encoding.UTF8.GetBytes($"{{{{ include \"{name}\" }}}}"));
        File.CreateSymbolicLink(folder.PathTo("templates", "link"), folder.PathTo("secret.txt"));

        var run = CommandRun.Of("render", template);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("main.txt:1:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "CG0301", "nowhere.txt")]
    [InlineData(2, "CG0106", "t.txt", "--set", "loop_limt=3")]
    [InlineData(2, "CG0106", "t.txt", "--set", "loop_limit=many")]
    [InlineData(2, "CG0107", "t.txt", "--data", "t.txt")]
    [InlineData(1, "CG0103", "broken.txt")]
    public void What_is_wrong_is_said(int exitCode, string code, string template, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("t.txt", "text"u8.ToArray());
        folder.Write("broken.txt", "{{ if }}"u8.ToArray());
        var run = CommandRun.Of(["render", folder.PathTo(template), .. arguments.Select(a => a == "t.txt" ? folder.PathTo(a) : a)]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private static string? Problem(LanguageCase test, TemporaryFolder folder, int number)
    {
        var home = $"{number}";
        var template = folder.Write($"{home}/main", Encoding.UTF8.GetBytes(test.Text));
        var data = folder.Write($"{home}/data.json", Encoding.UTF8.GetBytes(test.Json.GetProperty("data").GetRawText()));
        var arguments = new List<string> { "render", template, "--data", data, "--include", folder.PathTo(home, "includes") };
        if (test.Json.TryGetProperty("includes", out var includes))
        {
            foreach (var include in includes.EnumerateObject())
                folder.Write($"{home}/includes/{include.Name}", Encoding.UTF8.GetBytes(include.Value.GetString()!));
        }

        if (test.Json.TryGetProperty("settings", out var settings))
            arguments.AddRange(settings.EnumerateObject().SelectMany(s => new[] { "--set", $"{s.Name}={Text(s.Value)}" }));

        var run = CommandRun.Of([.. arguments]);
        if (test.Expected is { } expected)
            return run.Output == expected && run.ExitCode == 0 ? null : $"{test.File} {test.Name}: {run.Output}{run.Error}";

        var error = test.Json.GetProperty("error");
        var file = error.TryGetProperty("in", out var name) ? folder.PathTo(home, "includes", name.GetString()!) : template;
        var place = error.TryGetProperty("column", out var column) ? $"{file}:{error.GetProperty("line")}:{column}\n" : $"{file}:{error.GetProperty("line")}:";
        return run.ExitCode == 1 && run.Error.Contains("--> " + place, StringComparison.Ordinal) ? null : $"{test.File} {test.Name}: {run.Output}{run.Error}";
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
