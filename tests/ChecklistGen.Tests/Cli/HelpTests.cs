using ChecklistGen.Cli.Commands;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["generate", "list", "lint", "diff", "status", "verify", "gather", "render", "templates", "explain", "completion"];

    [Fact]
    public void Help_fits_one_screen_with_three_examples()
    {
        var run = CommandRun.Of("-h");
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(run.Lines.Length, 10, 24);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 100));
        Assert.All(Examples.OfProgram, e => Assert.Contains(e.Command, run.Output, StringComparison.Ordinal));
        Assert.Equal(3, Examples.OfProgram.Length);
        Assert.Equal(run.Output, CommandRun.Of().Output);
    }

    [Fact]
    public void Help_of_each_command_shows_an_example()
    {
        foreach (var command in Commands)
        {
            var run = CommandRun.Of(command, "-h");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"Usage: checklistgen {command}", run.Output, StringComparison.Ordinal);
            Assert.Contains("Example:\n  checklistgen", run.Output, StringComparison.Ordinal);
            Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 100));
        }
    }

    [Fact]
    public void The_version_says_version_and_commit() => Assert.Matches(@"^checklistgen \d+\.\d+\.\d+(, commit [0-9a-f]{40})?\n$", CommandRun.Of("--version").Output);

    [Theory]
    [InlineData("there is no command `generat`; did you mean `generate`?", "generat", "seeds")]
    [InlineData("there is no option `--custmer`; did you mean `--customer`?", "generate", "seeds", "--custmer", "x")]
    public void A_slip_is_named_with_what_was_meant(string expected, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("= help:", run.Error, StringComparison.Ordinal);
    }
}
