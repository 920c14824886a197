using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Text;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("lnit", "lint")]
    [InlineData("generaet", "generate")]
    [InlineData("tt", "t")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("weather", null)]
    public void Only_a_slip_has_a_suggestion(string name, string? expected) => Assert.Equal(expected, Suggestion.For(name, ["t", "lint", "generate", "list"]));

    [Fact]
    public void Help_names_what_is_near_or_all_there_is()
    {
        Assert.Equal("did you mean `lint`?", Suggestion.HelpFor("lnit", ["lint", "list"]));
        Assert.Equal("did you mean `lint`? Otherwise ask", Suggestion.HelpFor("lnit", ["lint", "list"], "ask"));
        Assert.Equal("known here: `lint`, `list`; ask", Suggestion.HelpFor("weather", ["list", "lint"], "ask"));
        Assert.EndsWith("`name-39` and 10 more", Suggestion.HelpFor("weather", [.. Enumerable.Range(10, 40).Select(n => FormattableString.Invariant($"name-{n}"))]), StringComparison.Ordinal);
    }
}
