using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Text;

public sealed class PipeRowTests
{
    [Theory]
    [InlineData("| a | b |", new[] { " a ", " b " })]
    [InlineData("a | b", new[] { "a ", " b" })]
    [InlineData("  | a | b\t", new[] { " a ", " b" })]
    [InlineData("| a || b |", new[] { " a ", "", " b " })]
    [InlineData("| | |", new[] { " ", " " })]
    [InlineData("||", new[] { "" })]
    [InlineData("|", new string[0])]
    [InlineData(" ", new string[0])]
    [InlineData("", new string[0])]
    [InlineData(@"| a \| b | c |", new[] { @" a \| b ", " c " })]
    [InlineData(@"| a \\| b |", new[] { @" a \\", " b " })]
    [InlineData(@"| a \|", new[] { @" a \|" })]
    [InlineData(@"| a \", new[] { @" a \" })]
    [InlineData("no pipe", new[] { "no pipe" })]
    public void A_row_is_split_at_its_pipes(string line, string[] cells) =>
        Assert.Equal(cells, PipeRow.Split(line).Select(r => line[r]), StringComparer.Ordinal);

    [Theory]
    [InlineData("| a", true)]
    [InlineData("a |", true)]
    [InlineData(@"a \| b", false)]
    [InlineData(@"a \\| b", true)]
    [InlineData(@"a \", false)]
    [InlineData("", false)]
    public void An_escaped_pipe_is_text(string line, bool hasPipe) => Assert.Equal(hasPipe, PipeRow.HasPipe(line));
}
