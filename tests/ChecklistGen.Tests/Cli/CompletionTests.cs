using System.Text.RegularExpressions;
using ChecklistGen.Cli.Commands;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>What shells complete: their scripts ask the program, and the program knows every command and every option.</summary>
public sealed partial class CompletionTests
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
    [InlineData("generate seeds -f ", "xlsx")]
    [InlineData("generate seeds -f pdf,do", "pdf,docx")]
    [InlineData("generate seeds --lang ", "pt")]
    [InlineData("generate seeds -t ", "audit")]
    [InlineData("generate seeds --control ", "classification=")]
    [InlineData("diff old new -t ", "amendment")]
    [InlineData("status -f ", "xlsx")]
    [InlineData("explain CG001", "CG0010")]
    [InlineData("templates eject ", "handover")]
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

    [Theory, InlineData("powershell"), InlineData("PowerShell"), InlineData("pwsh")]
    public void PowerShell_has_two_names(string shell) => Assert.Equal(CommandRun.Of("completion", "pwsh").Output, CommandRun.Of("completion", shell).Output);

    /// <summary>The script as a shell runs it, on the program as a person runs it.</summary>
    [Theory]
    [InlineData("bash", "COMP_WORDS=(checklistgen templates ej); COMP_CWORD=2; COMP_LINE='checklistgen templates ej'; COMP_POINT=25; _checklistgen; echo \"${COMPREPLY[@]}\"")]
    [InlineData("fish", "complete -C 'checklistgen templates ej'")]
    // Outside of its line editor zsh has no `compadd`: what would be added is printed. The file is loaded as from $fpath.
    [InlineData("zsh", "words=(checklistgen templates ej); CURRENT=3; compadd() { print -- $2 }; _files() { }; _checklistgen")]
    public void In_a_shell_a_command_is_completed(string shell, string completing)
    {
        using var folder = new TemporaryFolder();
        var program = folder.Write("bin/checklistgen", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "checklistgen.dll")}' \"$@\"\n");
        ExternalTool.Run("chmod", "+x", program);
        var script = folder.Write("_checklistgen", CommandRun.Of("completion", shell).Results);
        var loading = shell == "zsh" ? $"fpath=('{folder.Path}'); autoload _checklistgen" : $". '{script}'";
        var printed = ExternalTool.Run("env", $"PATH={folder.PathTo("bin")}:{Environment.GetEnvironmentVariable("PATH")}", ExternalTool.Require(shell), "-c", $"{loading}; {completing}");

        Assert.Equal("eject", printed.Trim());
    }

    /// <summary>The README's instructions, on a machine that has none of the folders.</summary>
    [Fact]
    public void The_README_installs_them_where_nothing_is()
    {
        using var home = new TemporaryFolder();
        var program = home.Write("bin/checklistgen", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "checklistgen.dll")}' \"$@\"\n");
        ExternalTool.Run("chmod", "+x", program);
        var instructions = Instructions().Matches(File.ReadAllText(Repository.PathTo("README.md"))).Select(m => m.Value).ToList();

        Assert.Equal(3, instructions.Count);
        ExternalTool.Run("env", $"HOME={home.Path}", $"PATH={home.PathTo("bin")}:{Environment.GetEnvironmentVariable("PATH")}", "bash", "-ec", string.Join('\n', instructions));
        foreach (var file in new[] { ".local/share/bash-completion/completions/checklistgen", ".zsh/completions/_checklistgen", ".config/fish/completions/checklistgen.fish" })
            Assert.NotEmpty(File.ReadAllText(home.PathTo(file)));
    }

    private static string[] Suggest(string typed) => CommandRun.Of(FormattableString.Invariant($"[suggest:{typed.Length}]"), typed).Lines;

    [GeneratedRegex("^mkdir -p .*checklistgen completion .*$", RegexOptions.Multiline)]
    private static partial Regex Instructions();
}
