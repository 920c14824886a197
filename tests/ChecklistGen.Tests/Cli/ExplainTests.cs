using ChecklistGen.Documents.Theming;
using ChecklistGen.Settings;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen explain</c>: codes, options and the keys of themes.</summary>
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
    public void Several_are_explained_one_after_the_other() =>
        Assert.Equal(CommandRun.Of("explain", "CG0012").Output + "\n" + CommandRun.Of("explain", "CG0013").Output, CommandRun.Of("explain", "CG0012", "CG0013").Output);

    [Theory]
    [InlineData("CG003", "`CG0030`, `CG0031`, `CG0032`, `CG0033`, `CG0034`")]
    [InlineData("cg33", "`CG0033`, `CG0330`")]
    public void A_code_that_is_cut_short_brings_those_that_begin_so(string word, string codes)
    {
        var run = CommandRun.Of("explain", word);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"  = help: codes that begin so: {codes}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_is_explained_with_all_its_keys_and_their_defaults()
    {
        var run = CommandRun.Of("explain", "theme");

        Assert.Equal(0, run.ExitCode);
        foreach (var key in ThemeKey.All)
        {
            Assert.Contains(run.Lines, l => l.StartsWith($"  {key.Key}: {key.Takes}", StringComparison.Ordinal));
            Assert.Contains($"{key.Key}: {key.Takes}", CommandRun.Of("explain", key.Name).Output, StringComparison.Ordinal);
        }

        Assert.Contains($"(default: {Theme.Default.Palette.Accent})", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, l => Assert.InRange(l.Length, 0, 80));
    }

    [Fact]
    public void Each_option_and_setting_is_explained_by_its_names()
    {
        foreach (var option in RunOption.All)
        {
            foreach (var name in new[] { option.Flag, option.Flag?.TrimStart('-'), option.Key }.OfType<string>().Where(n => n != "theme"))
            {
                var run = CommandRun.Of("explain", name);
                Assert.Equal(0, run.ExitCode);
                Assert.Contains(option.Help, run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
            }
        }

        Assert.Contains("option of generate, list, diff", CommandRun.Of("explain", "--where").Output, StringComparison.Ordinal);
        Assert.Contains("signature-fields: false", CommandRun.Of("explain", "settings").Output, StringComparison.Ordinal);
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
    [InlineData("acent", "did you mean `accent`?")]
    [InlineData("--wher", "did you mean `--where`?")]
    [InlineData("weather", "`checklistgen explain` lists all codes")]
    public void An_unknown_code_is_a_bad_argument_with_a_way_on(string word, string help)
    {
        var run = CommandRun.Of("explain", word);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"there is no code, option or key `{word}`", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }
}
