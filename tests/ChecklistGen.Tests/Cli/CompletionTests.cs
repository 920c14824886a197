using ChecklistGen.Cli.Commands;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>What shells complete: their scripts ask the program, and the program knows every command and every option.</summary>
public sealed class CompletionTests
{
    private static readonly string[] Commands = ["completion", "diff", "explain", "generate", "lint", "list", "render", "status", "templates"];

    [Fact]
    public void At_the_start_every_command_is_offered() =>
        Assert.Empty(Commands.Except(Suggest(""), StringComparer.Ordinal));

    [Fact]
    public void Every_command_that_has_an_example_is_offered_somewhere()
    {
        var offered = Suggest("").Concat(Suggest("templates ")).ToHashSet(StringComparer.Ordinal);
        Assert.All(Examples.All, e => Assert.Contains(e.Split(' ')[1], offered));
        Assert.Contains("eject", offered);
    }

    [Theory]
    [InlineData("gen", "generate")]
    [InlineData("generate seeds --th", "--theme")]
    [InlineData("lint --format ", "sarif")]
    [InlineData("templates ", "eject")]
    [InlineData("completion ", "fish")]
    public void What_is_typed_is_gone_on_with(string typed, string expected) => Assert.Contains(expected, Suggest(typed), StringComparer.Ordinal);

    [Theory]
    [InlineData("bash", "complete -o default -F _checklistgen checklistgen")]
    [InlineData("zsh", "compdef _checklistgen checklistgen")]
    [InlineData("fish", "complete -c checklistgen")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName checklistgen")]
    public void Each_shell_gets_a_script_in_its_language(string shell, string registration)
    {
        var run = CommandRun.Of("completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("checklistgen \"[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    /// <summary>The script as a shell runs it, on the program as a person runs it.</summary>
    [Fact]
    public void In_bash_a_command_is_completed()
    {
        using var folder = new TemporaryFolder();
        var program = folder.Write("checklistgen", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "checklistgen.dll")}' \"$@\"\n");
        ExternalTool.Run("chmod", "+x", program);
        var script = folder.Write("completion.bash", CommandRun.Of("completion", "bash").Results);
        var printed = ExternalTool.Run(
            "bash",
            "-c",
            $"PATH='{folder.Path}':$PATH; . '{script}'; COMP_WORDS=(checklistgen templates ej); COMP_CWORD=2; COMP_LINE='checklistgen templates ej'; COMP_POINT=25; _checklistgen; echo \"${{COMPREPLY[@]}}\"");

        Assert.Equal("eject", printed.Trim());
    }

    private static string[] Suggest(string typed) => CommandRun.Of(FormattableString.Invariant($"[suggest:{typed.Length}]"), typed).Lines;
}
