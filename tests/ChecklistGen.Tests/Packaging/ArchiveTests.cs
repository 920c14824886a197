using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Packaging;

/// <summary>What a release archive holds beside the binary.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void The_manual_has_a_section_for_each_command()
    {
        var commands = CommandRun.Of("--help").Lines
            .SkipWhile(l => l != "Commands:").Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)).Where(l => l[2] != ' ').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])
            .ToList();
        var manual = ExternalTool.Run("bash", Repository.PathTo("packaging", "make-manual"), Path.Combine(AppContext.BaseDirectory, "checklistgen"), "0.0.0");

        Assert.NotEmpty(commands);
        // But for commands, which are not wrapped, all lines fit the 80 columns of a terminal, of which `man` takes 7.
        Assert.All(manual.Split('\n').Where(l => !l.StartsWith("  checklistgen ", StringComparison.Ordinal)), l => Assert.InRange(l.Replace("\\", "", StringComparison.Ordinal).Length, 0, 78));
        Assert.Equal(
            ["NAME", "SYNOPSIS", "COMMANDS", .. commands.Select(c => c.ToUpperInvariant()), "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"],
            manual.Split('\n').Where(l => l.StartsWith(".SH ", StringComparison.Ordinal)).Select(l => l[4..]), StringComparer.Ordinal);
    }

    [Fact]
    public void The_change_log_has_a_part_for_this_version()
    {
        var version = ExternalTool.Run("sed", "-n", "s:.*<Version>\\(.*\\)</Version>.*:\\1:p", Repository.PathTo("Directory.Build.props")).Trim();

        Assert.NotEmpty(ExternalTool.Run("bash", Repository.PathTo("packaging", "changes-of"), version).Trim());
    }
}
