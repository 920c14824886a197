using ChecklistGen.Raci;

namespace ChecklistGen.Tests.Reading;

/// <summary>Metamorphic: a matrix with its columns in another order says the same.</summary>
public sealed class ColumnOrderTests
{
    public static TheoryData<string, string[][]> Tables => new()
    {
        { "letters", [["Activity", "Customer", "Acme", "Level"], ["Order", "RA", "I", "X"], ["Watch", "C", "RA", ""], ["Leave", "R (by mail)", "A", ""]] },
        { "words", [["Activity", "Customer", "Acme"], ["Order", "Accountable", "Consulted"], ["Watch", "Informed", "Responsible"], ["Leave", "Responsible", "Accountable"]] },
        { "marks", [["Responsibility", "Customer", "Provider", "Shared"], ["Order", "✔", "", ""], ["Watch", "", "✔", ""], ["Leave", "", "", "✔"]] },
        { "text", [["Activity", "Provider responsibilities", "Your responsibilities"], ["Order", "N/A", "Fill in the form"], ["Watch", "Runs it", "N/A"], ["Leave", "Helps with it", "Take the data"]] },
        { "names", [["Task", "Owner"], ["Order", "Customer"], ["Watch", "Acme"], ["Leave", "Both"]] },
        { "models", [["Activity", "IaaS", "PaaS"], ["Order", "Customer", "Customer"], ["Watch", "Acme", "Acme"], ["Leave", "Customer", "Shared"]] },
        { "duties", [["Activity", "R", "A", "C"], ["Order", "Customer", "Customer", "Acme"], ["Watch", "Acme", "Acme", ""], ["Leave", "Customer", "Acme", ""]] },
    };

    [Theory, MemberData(nameof(Tables))]
    public void The_order_of_columns_says_nothing(string name, string[][] table)
    {
        var expected = Read(name, table, [.. Enumerable.Range(0, table[0].Length)]);
        Assert.Equal(["Leave", "Order"], expected.Select(o => o.Split(':', '|')[0]), StringComparer.Ordinal);
        foreach (var order in Orders(table[0].Length))
            Assert.Equal(expected, Read(name, table, order));
    }

    // Text, letters and whether it is shared; remarks name columns in their order.
    private static List<string> Read(string name, string[][] table, int[] order)
    {
        var lines = table.Select(row => "| " + string.Join(" | ", order.Select(c => row[c])) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(order.Select(_ => "-|")));
        var matrix = TestPages.ReadText("# X\n\n" + string.Join('\n', lines) + "\n", path: name + ".md");
        var checklist = ChecklistSelector.Select(matrix);
        Assert.Equal(3, matrix.RowsRead);
        Assert.Empty(checklist.NotUnderstood);
        return [.. checklist.Items.Select(i => $"{i.Activity.Text}|{i.Activity.CustomerLetters}|{i.IsShared}|{i.Key}").Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<int[]> Orders(int count) => count == 1 ? [[0]] : Orders(count - 1)
        .SelectMany(o => Enumerable.Range(0, count).Select(at => (int[])[.. o[..at], count - 1, .. o[at..]]));
}
