using System.Text;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Csv;

namespace ChecklistGen.Tests.Reading;

/// <summary>Sheets saved as text: separators, encodings, quotes, and what stands around tables.</summary>
public sealed class CsvPageReaderTests
{
    private const string Plain = "= Task 1:1 | Customer 1:6 | Acme 1:15\n| Order 2:1 | RA 2:7 | I 2:10\n";

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_found(char separator) => Expect(Plain, "Task,Customer,Acme\nOrder,RA,I\n".Replace(',', separator));

    [Fact]
    public void A_separator_that_is_named_is_taken() =>
        Expect("= Task, all 2:1 | Customer, all 2:11\n| Order, pay 3:1 | R, A 3:12\n", "sep=;\r\nTask, all;Customer, all\r\nOrder, pay;R, A\r\n");

    [Fact]
    public void Commas_within_texts_are_no_separators() =>
        Expect("= Task 1:1 | Customer 1:6 | Acme 1:15\n| Order, pay, use 2:1 | R 2:17 | A 2:19\n| Leave 3:1 | R, A 3:7 | I 3:12\n", "Task;Customer;Acme\nOrder, pay, use;R;A\nLeave;R, A;I\n");

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Encodings_of_Unicode_are_found(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        Expect("= Tâche 1:1 | Client 1:7\n| Gérer 2:1 | RA 2:7\n", [.. isMarked ? encoding.Preamble : [], .. encoding.GetBytes("Tâche;Client\nGérer;RA\n")]);
    }

    [Fact]
    public void Windows_1252_is_assumed_and_said() =>
        Expect("= Tâche – 1:1 | Client 1:9\n| Gérer 2:1 | RA 2:7\nCG0356 0:0\n", [.. Encoding.Latin1.GetBytes("Tâche "), 0x96, .. Encoding.Latin1.GetBytes(";Client\nGérer;RA\n")]);

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var outcome = new CsvPageReader().Read("page.csv", new MemoryStream([65, 0x81, 0xFF, 66]));
        Assert.Null(outcome.Value);
        Assert.Equal("CG0354", Assert.Single(outcome.Diagnostics).Rule.Code);
    }

    [Fact]
    public void Quotes_hold_separators_line_breaks_and_quotes()
    {
        Expect("= Task 1:1 | Customer 1:6\n| Order, \"now\" or later 2:2 | RA 3:12\n| Leave 4:1 | I 4:7\n", "Task,Customer\n\"Order, \"\"now\"\"\nor later\" ,RA\nLeave,I\n");
        var cell = Assert.IsType<PageTable>(Assert.Single(Read("Task,Customer\n\"Order\r\n- now\",RA\n"u8.ToArray()).Value!.Blocks)).Rows[0].Cells[0];
        Assert.Equal(["Order", "- now"], cell.Lines.ToList());
    }

    [Fact]
    public void A_quote_within_a_field_is_a_character() =>
        Expect("= Task 1:1 | Customer 1:6\n| 12\" pipe 2:1 | RA 2:10\n| 5\" pipe 3:2 | I 3:11\n", "Task,Customer\n12\" pipe,RA\n\"5\" pipe\",I\n");

    [Fact]
    public void A_quote_that_nothing_closes_costs_no_row() =>
        Expect("= Task 1:1 | Customer 1:6\n| \"Order 2:1 | RA 2:8\n| Leave 3:1 | R 3:7\nCG0008 2:1\n", "Task,Customer\n\"Order,RA\nLeave,R\n");

    [Fact]
    public void Titles_and_texts_are_above_tables() => Expect(
        "# Hosting 1:1\n= Version 2 3:1 | May 3:11\n## Use 5:1\n= Task 6:1 | Customer 6:6\n| Order 7:1 | RA 7:7\n## Leave 9:1\n= Task 10:1 | Customer 10:6\n| Quit 11:1 | RA 11:6\n",
        "Hosting,,\n,,\nVersion 2,May\n,,\nUse,,\nTask,Customer,\nOrder,RA,\n,,\nLeave,,\nTask,Customer,\nQuit,RA,\n");

    [Fact]
    public void A_row_of_one_field_gives_a_title_within_a_table() =>
        Expect("= Task 1:1 | Customer 1:6 | Acme 1:15\n| Phase one 2:1\n| Order 3:1 | RA 3:7 | \n", "Task,Customer,Acme\nPhase one,,\nOrder,RA,\n");

    [Fact]
    public void Rows_may_be_longer_and_shorter_than_their_header() =>
        Expect("= Task 1:1 | Customer 1:6\n| Order 2:1 | RA 2:7 | I 2:10\n| Leave 3:1\nCG0050 2:10\n", "Task,Customer\nOrder,RA,I\nLeave\n");

    [Fact]
    public void Tables_may_begin_in_any_column() => Expect("= Task 1:3 | Customer 1:8\n| Order 2:3 | RA 2:9\n", ",,Task,Customer,\n,,Order,RA,\n");

    [Fact]
    public void Rows_behind_a_blank_one_go_on_with_their_table()
    {
        var matrix = ChecklistGen.Reading.MatrixReader.Read(Read("Task,Customer,Acme\nOrder,RA,I\n,,\nLeave,R,A\nQuit,I,R\n"u8.ToArray()).Value!).Value!;
        Assert.Equal(["Order", "Leave", "Quit"], matrix.Activities.Select(a => a.Text).ToList());
    }

    private static void Expect(string expected, string text) => Expect(expected, Encoding.UTF8.GetBytes(text));

    private static void Expect(string expected, byte[] bytes) => Assert.Equal(expected, PageDump.Of(Read(bytes)));

    private static Diagnostics.Outcome<Page> Read(byte[] bytes) => new CsvPageReader().Read("page.csv", new MemoryStream(bytes));
}
