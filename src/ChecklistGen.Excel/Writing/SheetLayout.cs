using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Excel.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Writing;

/// <summary>Where the parts of a sheet with a table are: its heading, the texts below it, the header, the lines, and last the hidden column with the lines' keys.</summary>
internal sealed class SheetLayout
{
    public SheetLayout(SheetTable table, string name)
    {
        (Table, Name) = (table, name);
        Intro = [.. table.Intro.SelectMany(text => RowHeights.Lines(text, table.Columns.Sum(c => c.Width)))];
        HeaderRow = Intro.Length + 2;
        FirstRow = table.HasHeader ? HeaderRow + 1 : HeaderRow;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Headers = [.. table.Columns.Select(c => Unique(c.Header)), .. table.IsForm ? [Unique(RecordedTable.DefaultKeyHeader)] : ImmutableArray<string>.Empty];

        // Excel refuses a table with two columns of one name, or with none.
        string Unique(string header)
        {
            header = SafeText.Of(PlainText.OnOneLine(header));
            var unique = header;
            for (var n = 2; table.HasHeader && (unique.Length == 0 || !taken.Add(unique)); n++)
                unique = FormattableString.Invariant($"{header} {n}").Trim();
            return unique;
        }
    }

    public SheetTable Table { get; }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>The lines below the heading. None is wider than the table: a sheet fits the page's width, and would be printed smaller.</summary>
    public ImmutableArray<string> Intro { get; }

    /// <summary>The headers as they are written, that of the keys last.</summary>
    public ImmutableArray<string> Headers { get; }

    public int HeaderRow { get; }

    public int FirstRow { get; }

    /// <summary>The last line; above the first where there is none.</summary>
    public int LastRow => FirstRow + Table.Lines.Length - 1;

    /// <summary>Whether there is a table to sort and filter.</summary>
    public bool HasTable => Table is { HasHeader: true, Lines.Length: > 0 };

    /// <summary>The cells of the table, its header among them.</summary>
    public string Range => $"A{Number(HeaderRow)}:{CellReference.Letters(Headers.Length)}{Number(LastRow)}";

    /// <summary>The cells of a column of the table, as a rule of this sheet names them.</summary>
    public string CellsOf(int column) => $"{CellReference.Letters(column + 1)}{Number(FirstRow)}:{CellReference.Letters(column + 1)}{Number(LastRow)}";

    /// <summary>The cells of a column of the table, as a formula of another sheet names them.</summary>
    public string InFormula(int column)
    {
        var letters = CellReference.Letters(column + 1);
        return $"{SheetNames.InFormula(Name)}!${letters}${Number(FirstRow)}:${letters}${Number(LastRow)}";
    }

    /// <summary>The position of the first column of which something holds; -1 where there is none.</summary>
    public int Find(Func<SheetColumn, bool> holds) => Table.Columns.ToList().FindIndex(c => holds(c));

    /// <summary>The table for the record; null where it has no fields.</summary>
    public RecordedTable? Recorded()
    {
        if (!Table.IsForm)
            return null;
        var mark = Math.Max(0, Find(c => c.Use == ColumnUse.Id) is var id and >= 0 ? id : Find(c => c.Use == ColumnUse.Label));
        return new RecordedTable(
            Name,
            Headers[^1],
            Headers[mark],
            [.. Table.Columns.Select((c, i) => (Column: c, Header: Headers[i])).Where(c => c.Column.Field is not null).Select(c => new RecordedColumn(c.Header, c.Column.Field!, c.Column.Kind))],
            [.. Table.Lines.Where(l => l.Key.Length > 0).Select(l => new RecordedLine(l.Key, l.Cells[mark], l.Kind))]);
    }

    /// <summary>What a field of a line takes.</summary>
    public static FieldKind KindOf(SheetLine line, SheetColumn column) => line.Kind ?? column.Kind;

    private static string Number(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
