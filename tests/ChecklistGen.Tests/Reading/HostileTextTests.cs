using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading;
using ChecklistGen.Reading.AsciiDoc;
using ChecklistGen.Reading.Csv;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Reading;

/// <summary>Hostile CSV and AsciiDoc: nothing crashes, hangs or loses a row, and work grows with the rows and no faster.</summary>
public sealed class HostileTextTests
{
    private const string AsciiDocTable = "= RACI\n\n|===\n|Activity |Customer |Acme\n\n|Order |RA |I\n|===\n\n";
    private const string Sheet = "Activity,Customer,Acme\nOrder,RA,I\n";
    private const int Many = 200_000;

    // Linear, each of these takes well under a second; quadratic, it would take hours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> InAsciiDoc =>
    [
        "link:[", "link:a[\\]", "link:", "http://", "http://a[", "footnote:[", "footnote:[footnote:[x\\]", "<<", "((", "(((", "[[", "[.", "[.a]", "+", "+a ", "++", "+++", "++ ", "*a ", "**", "^", "~a",
        "`a", "#", "{", "{a", "{a}", "\\{", "&", "&#", "&amp;", "icon:", "ifdef::a[", "\\", " +\n", "* a\n", "** a\n\n", ". a\n", "a:: b\n", "::", "|", "|a\n", "2+|", "1000*|a", "1000.60000+|",
        "|===\n", "|===\n|a\n", "!===\n", ",===\n", "----\n", "====\n", "////\n", "++++\n", "[cols=50*]\n|===\n|a\n|===\n", "[\"", "['=,\n", "[a=\"\\\"]\n", ":a: x \\\n", ":a: {a}{a}\n", "== a\n", "a\n---\n", "include::a[]\n",
        "ifdef::a[]\n", "// a\n", "\0", "\n\n",
    ];

    public static TheoryData<string> InCsv => ["\"", "\"a,", "\"\"", "\"a", "\"a\n", "\"\n", "\"\"\n", "\"\n\"a", ",", ";", "a,b\n", "\n", "\n\n", "a\n\n", "\ta", " ", "\"a\"b,\n", "sep=,\n", "\r", "a,\"b\"\"\n"];

    [Theory, MemberData(nameof(InAsciiDoc))]
    public async Task AsciiDoc_takes_linear_time(string unit)
    {
        var many = string.Concat(Enumerable.Repeat(unit, Many));
        Assert.Equal("Order", (await ReadAsync(() => AsciiDoc(AsciiDocTable + many))).Activities[0].Text);
        await ReadAsync(() => AsciiDoc(AsciiDocTable.Replace("Order", "Order " + many, StringComparison.Ordinal)), mayBeNone: true);
    }

    [Theory, MemberData(nameof(InCsv))]
    public async Task Csv_takes_linear_time(string unit)
    {
        var many = string.Concat(Enumerable.Repeat(unit, Many));
        await ReadAsync(() => Csv(Sheet + many), mayBeNone: true);
        await ReadAsync(() => Csv(many), mayBeNone: true);
    }

    [Fact]
    public async Task Fences_of_every_length_take_linear_time()
    {
        var matrix = await ReadAsync(() => AsciiDoc(string.Concat(Enumerable.Range(4, 3000).Select(n => new string('-', n) + "\n\n")) + AsciiDocTable));

        Assert.Equal(1, matrix.RowsRead);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("asciidoc")]
    public void Work_grows_with_the_rows_and_no_faster(string form)
    {
        Allocated(form, 1_000);
        var (small, few) = Allocated(form, 10_000);
        var (large, many) = Allocated(form, 100_000);

        Assert.Equal((10_000, 100_000), (few, many));
        Assert.InRange((double)large / small, 8, 12);
    }

    private static (long Bytes, int Rows) Allocated(string form, int rows)
    {
        var text = form == "csv"
            ? "Activity,Customer,Acme\n" + string.Concat(Enumerable.Range(0, rows).Select(i => FormattableString.Invariant($"\"Order, part {i}\",RA,I\n")))
            : "= RACI\n\n|===\n|Activity |Customer |Acme\n\n" + string.Concat(Enumerable.Range(0, rows).Select(i => FormattableString.Invariant($"|Order *part* {i}\n|RA\n|I\n\n"))) + "|===\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var matrix = MatrixReader.Read(form == "csv" ? Csv(text) : AsciiDoc(text)).Value!;
        return (GC.GetAllocatedBytesForCurrentThread() - before, matrix.RowsRead);
    }

    private static Page AsciiDoc(string text) => AsciiDocPageReader.Read(SourceText.FromString("page.adoc", text));

    private static Page Csv(string text) => CsvPageReader.Read(SourceText.FromString("page.csv", text));

    private static async Task<Matrix> ReadAsync(Func<Page> read, bool mayBeNone = false)
    {
        var outcome = await Task.Run(() => MatrixReader.Read(read()), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.True(mayBeNone || outcome.Value is not null, string.Join('\n', outcome.Diagnostics.Take(5).Select(d => d.Message)));
        return outcome.Value!;
    }
}
