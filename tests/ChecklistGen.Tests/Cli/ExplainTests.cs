using ChecklistGen.Diagnostics;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen explain</c>.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("CG0012")]
    [InlineData("cg0012")]
    [InlineData("several-accountable")]
    public void A_code_or_a_name_prints_its_page(string word)
    {
        var run = CommandRun.Of("explain", word);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(AllDiagnostics.Explain(AllDiagnostics.Find("CG0012")!)!.Text, run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var run = CommandRun.Of("explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([.. AllDiagnostics.Rules.Select(r => $"{r.Code}  {r.Name}")], run.Lines);
    }

    [Fact]
    public void No_listed_code_fails() =>
        Assert.All(AllDiagnostics.Rules, rule => Assert.Equal(0, CommandRun.Of("explain", rule.Code).ExitCode));

    [Theory]
    [InlineData("several-acountables", "did you mean `several-accountable`?")]
    [InlineData("CG0l12", "did you mean `CG0")]
    [InlineData("weather", "`checklistgen explain` lists all")]
    public void An_unknown_code_is_a_bad_argument_with_a_way_on(string word, string help)
    {
        var run = CommandRun.Of("explain", word);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"there is no code `{word}`", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }
}
