using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Reading;

/// <summary>What a long line costs: it is searched once, however many tags and comments are in it.</summary>
[Collection(nameof(TimedTests))]
public sealed class LongLineTests
{
    private const int Many = 200_000;

    // Linear, these take some tenths of a second; searched anew at each tag, a line took 12 to 16.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData("<table></table>")]
    [InlineData("<template>")]
    [InlineData("<h2>a</h2>")]
    [InlineData("<h2>`{/*`</h2>")]
    public void A_line_is_searched_once(string unit)
    {
        var page = $"# RACI\n\n| Activity | Customer | Acme |\n|---|---|---|\n| Order | RA | I |\n\n{string.Concat(Enumerable.Repeat(unit, Many))}\n";

        var taken = ProcessorTime.Of(() => Assert.Single(TestPages.ReadText(page).Activities));

        Assert.InRange(taken, TimeSpan.Zero, Most);
    }
}
