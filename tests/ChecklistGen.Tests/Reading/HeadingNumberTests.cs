using Xunit;

namespace ChecklistGen.Tests.Reading;

/// <summary>What of a heading is its number, and what is its title; a section without a number is counted.</summary>
public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("1. Install", "1", "Install")]
    [InlineData("100. Install", "100", "Install")]
    [InlineData("3.1.1 Install", "3.1.1", "Install")]
    [InlineData("12 Install", "12", "Install")]
    [InlineData("24 hours", "1", "24 hours")]
    [InlineData("100 Gbit links", "1", "100 Gbit links")]
    [InlineData("2024. Roadmap", "1", "2024. Roadmap")]
    public void A_number_is_told_from_a_title_that_begins_with_one(string heading, string number, string title)
    {
        var matrix = TestPages.ReadText($"# RACI for Tests\n\n## {heading}\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Do it | RA | |\n");

        var section = Assert.Single(matrix.Activities).Section;
        Assert.Equal((number, title), (section.Number, section.Title));
    }
}
