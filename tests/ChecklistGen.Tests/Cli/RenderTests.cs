using System.Text;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>render</c>: any template on any data, through the command line.</summary>
public sealed class RenderTests
{
    [Fact]
    public void Renders_with_data_includes_and_settings()
    {
        using var folder = new TemporaryFolder();
        var template = folder.Write("main.txt", "{{ include 'part' }}: {{ for i in items }}{{ i }} {{ end }}{{ missing }}{{ 1234.5 | math.format 'N1' }}{{ '*' | md.escape }}\n"u8.ToArray());
        folder.Write("part.txt", "{{ service.name }}"u8.ToArray());
        var data = folder.Write("data.json", """{"service": {"name": "Größe"}, "items": [1, 2]}"""u8.ToArray());

        Assert.Equal("Größe: 1 2 1,234.5\\*\n", CommandRun.Of("render", template, "--data", data).Output);
        Assert.Equal(1, CommandRun.Of("render", template, "--data", data, "--set", "strict_variables=true").ExitCode);
        Assert.Contains("1.234,5", CommandRun.Of("render", template, "--data", data, "--set", "culture=de-DE").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "1,234.5 July")]
    [InlineData("fr-FR", "1\u202F234,5 juillet")]
    [InlineData("pl-PL", "1\u00A0234,5 lipca")]
    public void Cultures_of_the_documents_languages_are_the_same_in_every_build(string culture, string expected)
    {
        using var folder = new TemporaryFolder();
        var template = folder.Write("main.txt", "{{ 1234.5 | math.format 'N1' }} {{ date.parse '2031-07-09' '%Y-%m-%d' | date.to_string '%B' }}"u8.ToArray());
        var data = folder.Write("data.json", "{}"u8.ToArray());

        Assert.Equal(expected, CommandRun.Of("render", template, "--data", data, "--set", $"culture={culture}").Output.TrimEnd());
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("link")]
    public void An_include_stays_in_its_folder(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("secret.txt", "secret"u8.ToArray());
        var template = folder.Write("templates/main.txt", $"{{{{ include \"{name}\" }}}}");
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
    [InlineData(2, "CG0107", "t.txt", "--data", "surrogate.json")]
    [InlineData(2, "CG0107", "t.txt", "--data", "utf16.json")]
    [InlineData(1, "CG0103", "broken.txt")]
    public void What_is_wrong_is_said(int exitCode, string code, string template, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("t.txt", "text"u8.ToArray());
        folder.Write("broken.txt", "{{ if }}"u8.ToArray());
        folder.Write("surrogate.json", """{"a": "\ud800"}"""u8.ToArray());
        folder.Write("utf16.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("""{"a": 1}""")]);
        var run = CommandRun.Of(["render", folder.PathTo(template), .. arguments.Select(a => a.Contains('.') ? folder.PathTo(a) : a)]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }
}
