using ChecklistGen.Text;

namespace ChecklistGen.Tests.Core.Text;

public sealed class PlainTextTests
{
    [Fact]
    public void Whatever_is_white_space_becomes_one_blank()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
            Assert.Equal(char.IsWhiteSpace(c) ? "a b" : $"a{c}b", PlainText.OnOneLine($"a{c}b"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("a b", "a b")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a  b", "a b")]
    [InlineData("\u00A0a \r\n\tb\u2003", "a b")]
    public void Runs_of_it_become_one_and_none_is_at_the_ends(string text, string expected) =>
        Assert.Equal(expected, PlainText.OnOneLine(text));

    [Theory]
    [InlineData("abc", 3, "abc", "abc")]
    [InlineData("abcd", 3, "abc", "abc…")]
    [InlineData("ab🔑", 4, "ab🔑", "ab🔑")]
    [InlineData("ab🔑c", 4, "ab🔑", "ab🔑…")]
    [InlineData("ab🔑", 3, "ab", "ab…")]
    public void A_cut_never_leaves_half_a_character(string text, int most, string cut, string shortened)
    {
        Assert.Equal(cut, PlainText.Cut(text, most));
        Assert.Equal(shortened, PlainText.Shorten(text, most));
    }

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("a pneumonoultra", 9, "a pneumon…")]
    [InlineData("word", 1, "w…")]
    public void Nor_a_part_of_a_word_where_there_are_others(string text, int most, string shortened) =>
        Assert.Equal(shortened, PlainText.ShortenToWord(text, most));
}
