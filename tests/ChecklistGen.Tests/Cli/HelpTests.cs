using ChecklistGen.Cli.Commands;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["generate", "list", "lint", "diff", "status", "sign", "verify", "gather", "render", "templates", "templates list", "templates eject", "explain", "completion"];

    [Fact]
    public void Help_fits_one_screen_with_three_examples()
    {
        var run = CommandRun.Of("-h");
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(run.Lines.Length, 10, 24);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.All(Examples.OfProgram, e => Assert.Contains(e.Command, run.Output, StringComparison.Ordinal));
        Assert.Equal(3, Examples.OfProgram.Length);
    }

    [Fact]
    public void Help_of_each_command_shows_an_example()
    {
        foreach (var command in Commands)
        {
            var run = CommandRun.Of([.. command.Split(' '), "-h"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"Usage: checklistgen {command}", run.Output, StringComparison.Ordinal);
            Assert.Contains($"Example:\n  checklistgen {command}", run.Output, StringComparison.Ordinal);
            Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
        }
    }

    [Theory, InlineData(60), InlineData(40)]
    public void Help_fits_a_narrow_terminal(int columns)
    {
        var run = CommandRun.AsTyped(Environment.CurrentDirectory, "checklistgen generate -h", ("COLUMNS", columns.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines.Where(l => !l.StartsWith("  checklistgen ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, columns));
    }

    [Theory]
    [InlineData("--help", "")]
    [InlineData("--help", "help")]
    [InlineData("generate --help", "help generate")]
    [InlineData("templates eject --help", "help templates eject")]
    [InlineData("--version", "-v")]
    [InlineData("--version", "-V")]
    [InlineData("--version", "version")]
    [InlineData("templates list", "templates")]
    public void What_one_types_at_first_means_what_one_thinks(string meant, string typed)
    {
        var (expected, run) = (CommandRun.Of(meant.Split(' ')), CommandRun.Of(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal((expected.Output, expected.Error, 0), (run.Output, run.Error, run.ExitCode));
    }

    [Fact]
    public void The_version_says_version_and_commit() => Assert.Matches(@"^checklistgen \d+\.\d+\.\d+(, commit [0-9a-f]{40})?\n$", CommandRun.Of("--version").Output);

    [Theory]
    [InlineData("there is no command `generat`; did you mean `generate`?", "generat", "seeds")]
    [InlineData("there is no command `generat`; did you mean `generate`?", "help", "generat")]
    [InlineData("there is no command `generat`; did you mean `generate`?", "generat", "-h")]
    [InlineData("there is no command `templates ejct`; did you mean `templates eject`?", "templates", "ejct")]
    [InlineData("there is no command `eject`; did you mean `templates eject`?", "eject", "audit", "ours")]
    [InlineData("there is no option `--hlep`; did you mean `--help`?", "--hlep")]
    [InlineData("there is no option `--custmer`; did you mean `--customer`?", "generate", "seeds", "--custmer", "x")]
    [InlineData("`--format` does not take `doc`; did you mean `docx`?", "diff", "a", "b", "--format", "doc")]
    [InlineData("`completion` does not take `bsh`; did you mean `bash`?", "completion", "bsh")]
    [InlineData("`generate` needs `PATH`: pages, or folders of pages", "generate")]
    [InlineData("`diff` needs `NEW`: the same page or folder as it is now", "diff", "a")]
    [InlineData("for instance `checklistgen diff seeds seeds --format json`", "diff", "a")]
    [InlineData("`sign` needs `--certificate FILE.p12`: sign with this certificate and its private key (PKCS #12)", "sign", "a.pdf")]
    [InlineData("`-f` needs a value: FORMAT,...", "generate", "seeds", "-f")]
    [InlineData("`--lang` takes one value, and was given `fr` and `de`", "generate", "seeds", "--lang", "fr", "--lang", "de")]
    [InlineData("unexpected argument `x`: `list` takes none", "templates", "list", "x")]
    [InlineData("unexpected argument `c`: `diff` takes OLD NEW alone", "diff", "a", "b", "c")]
    public void A_slip_is_named_with_what_was_meant(string expected, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("= help:", run.Error, StringComparison.Ordinal);
    }
}
