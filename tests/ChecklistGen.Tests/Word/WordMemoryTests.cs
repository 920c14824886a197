using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Templates;
using ChecklistGen.Tests.Word.Support;
using ChecklistGen.Word;

namespace ChecklistGen.Tests.Word;

/// <summary>These look at the memory of the whole process, so they run alone.</summary>
[Collection(nameof(TimedTests))]
public sealed class WordMemoryTests
{
    // As one tree of elements, 10,000 rows would take some 50 MB; packed, their XML takes one.
    private const long MostForTenThousandRows = 6_000_000;

    [Fact]
    public void Rows_are_written_one_by_one()
    {
        // What a process keeps from its first document on is not a row's.
        LiveBehind(Document(10));
        var few = LiveBehind(Document(10));
        var many = LiveBehind(Document(10_000));

        // Packed, 10,000 rows can weigh less than what the collector frees meanwhile: there is no lower bound.
        Assert.True(many - few <= MostForTenThousandRows, $"10,000 rows hold {many - few:N0} bytes more than ten do.");
    }

    [Fact]
    public void A_row_costs_the_same_in_a_long_table()
    {
        var (few, many) = (Document(1000), Document(10_000));
        Allocated(few);

        Assert.InRange((double)Allocated(many) / Allocated(few), 5, 12);
    }

    // What is alive when the table has been written, and the text of which it is a part has not: a table of contents behind it asks for pages.
    private static long LiveBehind(Document document)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var probe = new Probe();
        new WordWriter(new WordOptions { HeadingPages = probe }).Write(document, Theme.Default, Stream.Null, new DiagnosticBag());
        Assert.True(probe.Live > 0);
        GC.KeepAlive(document);
        return probe.Live - before;
    }

    private static long Allocated(Document document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        new WordWriter(new WordOptions()).Write(document, Theme.Default, Stream.Null, new DiagnosticBag());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Document Document(int rows) => Samples.Around(
        new Table(
            [new TableColumn(), new TableColumn(), new TableColumn()],
            [
                Samples.Header("Id", "Activity", "Role"),
                .. Enumerable.Range(1, rows).Select(i => Samples.Row(Samples.Cell($"AC-1.1-{i}"), Samples.Cell($"Manage access rights to service {i}"), Samples.Cell("RA"))),
            ]),
        new TableOfContents(),
        new Heading(1, Samples.Text("The end")));

    private sealed class Probe : IHeadingPages
    {
        public long Live { get; private set; }

        public IReadOnlyDictionary<string, int> Of(Document document, Theme theme)
        {
            Live = GC.GetTotalMemory(forceFullCollection: true);
            return new Dictionary<string, int>(StringComparer.Ordinal);
        }
    }
}
