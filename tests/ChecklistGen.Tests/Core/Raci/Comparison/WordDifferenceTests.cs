using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Tests.Core.Raci.Comparison;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("Manage backups", "Manage all backups", "Manage backups", "Manage [all ]backups")]
    [InlineData("Manage backups", "Manage backups", "Manage backups", "Manage backups")]
    [InlineData("Manage the backups daily", "Keep the logs daily", "[Manage ]the [backups ]daily", "[Keep ]the [logs ]daily")]
    [InlineData("a b c", "c b a", "[a b ]c", "c [b a]")]
    [InlineData("Manage “access”", "manage \"access\" rights", "Manage “access”", "manage \"access\" [rights]")]
    [InlineData("", "new", "", "[new]")]
    [InlineData("old", "", "[old]", "")]
    public void Words_that_the_other_lacks_are_marked(string old, string @new, string expectedOld, string expectedNew)
    {
        var difference = WordDifference.Between(old, @new);

        Assert.Equal(expectedOld, Mark(difference.Old));
        Assert.Equal(expectedNew, Mark(difference.New));
    }

    [Fact]
    public void Texts_of_any_length_are_compared_in_bounded_time_and_lose_nothing()
    {
        var old = string.Join(' ', Enumerable.Range(0, 20_000));
        var @new = "0 " + string.Join(' ', Enumerable.Range(0, 20_000).Reverse());
        var difference = WordDifference.Between(old, @new);

        Assert.Equal(old, string.Concat(difference.Old.Select(w => w.Text)));
        Assert.Equal(@new, string.Concat(difference.New.Select(w => w.Text)));
    }

    private static string Mark(IEnumerable<WordSpan> words) => string.Concat(words.Select(w => w.IsChanged ? $"[{w.Text}]" : w.Text));
}
