using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>Only regular files are read, inside the folders that were named: no pipe, no device, no link that leads out. Nothing is written through a link.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private const string NotRegular = "it is a pipe or a device, and only regular files are read";

    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public SpecialFileTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes and devices among its files.");
        _page = _folder.Write("page.md", "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n");
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Kinds => ["pipe", "/dev/zero", "link to /dev/zero"];

    [Theory, MemberData(nameof(Kinds))]
    public void Settings_are_not_read_from_it(string kind) => AssertRefused(2, "CG0301", NotRegular, "--config", Special("settings.yaml", kind));

    [Theory, MemberData(nameof(Kinds))]
    public void A_theme_is_not_read_from_it(string kind) => AssertRefused(2, "CG0301", NotRegular, "--theme", Special("theme.yaml", kind));

    [Theory, MemberData(nameof(Kinds))]
    public void A_template_is_not_read_from_it(string kind) => AssertRefused(2, "CG0102", NotRegular, "-t", Special("ours.sbn-md", kind));

    [Theory, MemberData(nameof(Kinds))]
    public void A_page_is_not_read_from_it(string kind)
    {
        var run = CommandRun.Of("generate", Special("other.md", kind), "-o", _folder.PathTo("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(NotRegular, run.Error, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void An_included_template_is_not_read_from_it(string kind)
    {
        Special("part.sbn", kind);
        var run = CommandRun.Of("render", _folder.Write("whole.sbn", "{{ include 'part' }}"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(kind.StartsWith("link", StringComparison.Ordinal) ? "a link that leads out of the folder" : kind == "pipe" ? NotRegular : "part", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Data_are_not_read_from_it(string kind) => AssertRenderRefused("--data", Special("data.json", kind));

    [Theory, MemberData(nameof(Kinds))]
    public void A_logo_and_a_font_are_not_read_from_it(string kind)
    {
        var file = Special("logo.png", kind);
        AssertRefused(2, "CG0312", "can't be read", "--theme", _folder.Write("logo.yaml", $"logo:\n  file: {file}\n  description: Ours\n"));
        AssertRefused(2, "CG0312", "can't be read", "--theme", _folder.Write("font.yaml", $"font:\n  regular: {file}\n"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_answers_of_a_folder_are_not_read_from_it(string kind)
    {
        Special("returned/form.docx", kind);
        foreach (var path in new[] { _folder.PathTo("returned"), _folder.PathTo("returned", "form.docx") })
        {
            var run = CommandRun.Of("status", path);
            Assert.NotEqual(0, run.ExitCode);
            Assert.Contains("CG", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pipe_in_a_folder_of_pages_is_named()
    {
        Special("pages/pipe.md", "pipe");
        _folder.Write("pages/page.md", File.ReadAllText(_page));
        var run = CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("pipe.md", run.Error, StringComparison.Ordinal);
        Assert.Contains(NotRegular, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Theory, InlineData("link"), InlineData("pipe")]
    public void Nothing_is_written_through_the_journal(string kind)
    {
        var outside = _folder.Write("outside.txt", "theirs");
        var journal = _folder.PathTo("out", ".checklistgen-journal");
        Directory.CreateDirectory(_folder.PathTo("out"));
        if (kind == "link")
            File.CreateSymbolicLink(journal, outside);
        else
            Special("out/.checklistgen-journal", kind);
        var run = CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0302", run.Error, StringComparison.Ordinal);
        Assert.Equal("theirs", File.ReadAllText(outside));
        Assert.False(File.Exists(_folder.PathTo("out", "hosting.onboarding.md")));
    }

    [Theory, InlineData("link"), InlineData("pipe")]
    public void Nothing_is_written_through_an_output(string kind)
    {
        var outside = _folder.Write("outside.txt", "theirs");
        Directory.CreateDirectory(_folder.PathTo("out"));
        if (kind == "link")
            File.CreateSymbolicLink(_folder.PathTo("out", "hosting.onboarding.md"), outside);
        else
            Special("out/hosting.onboarding.md", kind);
        var run = CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0305", run.Error, StringComparison.Ordinal);
        Assert.Equal(kind == "link", run.Error.Contains("this is a link", StringComparison.Ordinal));
        Assert.Equal("theirs", File.ReadAllText(outside));
    }

    /// <summary>A manifest is a file that anybody may have written: what it names is read as a regular file of bounded size, or not.</summary>
    [Fact]
    public void A_manifest_that_names_devices_is_verified_at_once()
    {
        Assert.Equal(0, CommandRun.Of("generate", _page, "-f", "md", "-o", _folder.PathTo("out")).ExitCode);
        var manifest = _folder.PathTo("out", "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("../page.md", "/dev/zero", StringComparison.Ordinal));
        File.Delete(_folder.PathTo("out", "hosting.onboarding.md"));
        File.CreateSymbolicLink(_folder.PathTo("out", "hosting.onboarding.md"), "/dev/zero");
        var run = CommandRun.Of("verify", _folder.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/dev/zero", run.Output + run.Error, StringComparison.Ordinal);
    }

    private void AssertRefused(int exitCode, string code, string message, params string[] options)
    {
        var run = CommandRun.Of(["generate", _page, "-f", "md", "-o", _folder.PathTo("out"), .. options]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"error[{code}]", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private void AssertRenderRefused(params string[] options)
    {
        var run = CommandRun.Of(["render", _folder.Write("whole.sbn", "Hello"), .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(NotRegular, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    // Devices have their own place; links and pipes are made.
    private string Special(string name, string kind)
    {
        var path = _folder.PathTo(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (kind == "pipe")
            ExternalTool.Run("mkfifo", path);
        else if (kind.StartsWith("link to ", StringComparison.Ordinal))
            File.CreateSymbolicLink(path, kind["link to ".Length..]);
        else if (!path.EndsWith(".docx", StringComparison.Ordinal) && !path.EndsWith(".sbn", StringComparison.Ordinal))
            return kind;
        else
            File.CreateSymbolicLink(path, kind);
        return path;
    }
}
