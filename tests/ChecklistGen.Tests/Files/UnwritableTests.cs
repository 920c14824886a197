using System.Text;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Files;

/// <summary>Where files can't be written, a clear error says so, and nothing that is there is lost.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_leaves_whole_files_and_the_next_run_goes_on()
    {
        var disk = _folder.PathTo("disk");
        using var mount = Mount.At(disk, "256k");
        WritePages(12);
        var notes = Path.Combine(disk, "out", "notes.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(notes)!);
        File.WriteAllText(notes, "mine");

        var full = Generate("md,json", Path.Combine(disk, "out"));

        Assert.Equal(2, full.ExitCode);
        Assert.Contains("CG0302", full.Error, StringComparison.Ordinal);
        Assert.Contains("there is no space left on the disk", full.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CG0900", full.Error, StringComparison.Ordinal);
        Assert.InRange(full.Lines.Length, 1, 23);
        Assert.Equal("mine", File.ReadAllText(notes));

        mount.Grow("16m");
        var whole = CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md,json", "-o", _folder.PathTo("whole"), "--date", "2026-11-20");
        foreach (var file in full.Lines)
            Assert.Equal(File.ReadAllBytes(_folder.PathTo("whole", Path.GetFileName(file))), File.ReadAllBytes(file));
        Assert.Equal(24, whole.Lines.Length);

        var again = Generate("md,json", Path.Combine(disk, "out"));
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(24, again.Lines.Length);
        Assert.Empty(Directory.GetFiles(Path.Combine(disk, "out"), ".*"));
        Assert.Equal("mine", File.ReadAllText(notes));
    }

    [Fact]
    public void A_read_only_folder_can_not_be_written()
    {
        var disk = _folder.PathTo("disk");
        using var mount = Mount.At(disk, "1m");
        WritePages(1);
        Assert.Equal(0, Generate("md", Path.Combine(disk, "out")).ExitCode);
        var before = Directory.GetFiles(disk, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);
        mount.ReadOnly();

        foreach (var output in new[] { "out", "new" })
        {
            var run = Generate("md", Path.Combine(disk, output));
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("CG0302", run.Error, StringComparison.Ordinal);
            Assert.Contains("Read-only file system", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Lines);
        }

        Assert.Equal(before, Directory.GetFiles(disk, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal));
        Assert.Equal(0, CommandRun.Of("verify", Path.Combine(disk, "out")).ExitCode);
    }

    [Fact]
    public void A_folder_without_the_right_to_write_can_not_be_written()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights");
            return;
        }

        WritePages(1);
        Directory.CreateDirectory(_folder.PathTo("out"));
        File.SetUnixFileMode(_folder.PathTo("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        // Root may write everywhere, unless it gives up that right.
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "checklistgen.dll"), "generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out")];
        var (exitCode, output, error) = Environment.UserName == "root"
            ? ExternalTool.TryRun("setpriv", ["--bounding-set=-dac_override", .. command])
            : ExternalTool.TryRun(command[0], command[1..]);

        File.SetUnixFileMode(_folder.PathTo("out"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("CG0302", error, StringComparison.Ordinal);
        Assert.Contains("ermission denied", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Very ")]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("字")]
    public void A_service_with_a_name_of_five_thousand_characters_gets_files(string part)
    {
        var name = string.Concat(Enumerable.Repeat(part, 5000 / part.Length));
        _folder.Write("pages/long.md", Page($"{name} service", "Do it"));
        WritePages(1);
        var run = Generate("md,json,docx,pdf,html", _folder.PathTo("out"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(11, run.Lines.Length);
        Assert.All(run.Lines, l => Assert.InRange(Path.GetFileName(l).Length, 1, 120));
        Assert.Equal(0, CommandRun.Of("verify", _folder.PathTo("out")).ExitCode);
    }

    [Fact]
    public void A_name_that_is_too_long_for_the_disk_is_said_of_that_file()
    {
        WritePages(2);
        // Long enough that it fits behind `s.` and not behind `service-1.`.
        var template = _folder.Write($"{new string('t', 244)}.sbn-md", "# {{ service.name }}\n"u8.ToArray());
        _folder.Write("pages/s.md", Page("S", "Do it"));
        var run = CommandRun.Of("generate", _folder.PathTo("pages"), "-f", "md", "-o", _folder.PathTo("out"), "-t", template, "--date", "2026-11-20");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(2, run.Error.Split("CG0302").Length - 1);
        Assert.Contains("the path is too long", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
        Assert.Equal(0, CommandRun.Of("verify", _folder.PathTo("out")).ExitCode);
    }

    [Fact]
    public void A_file_that_may_not_be_replaced_keeps_no_other_from_being_written()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Skip("only root on Linux can give a file to somebody else");
            return;
        }

        WritePages(3);
        var output = _folder.PathTo("out");
        Assert.Equal(0, Generate("md", output).ExitCode);
        var theirs = _folder.PathTo("out", "service-2.onboarding.md");
        var before = File.ReadAllBytes(theirs);
        ExternalTool.Run("chown", "65534", output, theirs);
        File.SetUnixFileMode(output, (UnixFileMode)0b001_111_111_111); // as /tmp: a file is replaced by its owner alone

        var (exitCode, written, error) = ExternalTool.TryRun("setpriv", "--bounding-set=-fowner,-dac_override", "dotnet", Path.Combine(AppContext.BaseDirectory, "checklistgen.dll"),
            "generate", _folder.PathTo("pages"), "-f", "md", "-o", output, "--customer", "Example SA");

        Assert.Equal(2, exitCode);
        Assert.Contains("error[CG0302]: it can't be written: permission denied\n --> " + theirs, error, StringComparison.Ordinal);
        Assert.Equal([_folder.PathTo("out", "service-1.onboarding.md"), _folder.PathTo("out", "service-3.onboarding.md")], written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(before, File.ReadAllBytes(theirs));
        Assert.Empty(Directory.GetFiles(output, ".*"));
    }

    [Theory]
    [InlineData("Con", "con-service")]
    [InlineData("NUL", "nul-service")]
    [InlineData("LPT9", "lpt9-service")]
    [InlineData("Console", "console")]
    public void No_file_has_a_name_that_Windows_keeps_for_a_device(string service, string slug)
    {
        _folder.Write("pages/page.md", Encoding.UTF8.GetBytes(Page(service, "Do it")));

        Assert.Equal([_folder.PathTo("out", $"{slug}.onboarding.md")], Generate("md", _folder.PathTo("out")).Lines);
    }

    [Fact]
    public void A_folder_with_a_name_that_is_too_long_can_not_be_made()
    {
        WritePages(1);
        var run = Generate("md", _folder.PathTo(new string('o', 300)));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0302", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_runs_at_once_in_one_folder_one_waits_for_another_time()
    {
        WritePages(40);
        string[] generate = ["generate", _folder.PathTo("pages"), "-f", "md,json", "-o", _folder.PathTo("out"), "--date", "2026-11-20"];
        for (var round = 0; round < 5; round++)
        {
            var both = new[] { CommandProcess.Start(generate), CommandProcess.Start(generate) };
            var ends = await Task.WhenAll(both.Select(p => Task.Run(() => CommandProcess.End(p), TestContext.Current.CancellationToken)));

            Assert.Contains(ends, e => e.ExitCode == 0);
            foreach (var (exitCode, error) in ends.Where(r => r.ExitCode != 0))
            {
                Assert.Equal(2, exitCode);
                Assert.Contains("CG0308", error, StringComparison.Ordinal);
            }

            Assert.Empty(Directory.GetFiles(_folder.PathTo("out"), ".*"));
            Assert.Equal(["80 files: 80 unchanged", "40 sources: 40 unchanged"], CommandRun.Of("verify", _folder.PathTo("out")).Lines);
            foreach (var process in both)
                process.Dispose();
        }
    }

    private CommandRun Generate(string formats, string output) =>
        CommandRun.Of("generate", _folder.PathTo("pages"), "-f", formats, "-o", output, "--date", "2026-11-20");

    private void WritePages(int count)
    {
        for (var i = 1; i <= count; i++)
            _folder.Write(FormattableString.Invariant($"pages/{i:00}.md"), Page(FormattableString.Invariant($"Service {i}"), "Do it"));
    }

    private static string Page(string service, string activity) =>
        $"# {service}\n\n## Section\n\n| Activity | Customer | Provider |\n|---|---|---|\n| {activity} | RA | I |\n";
}
