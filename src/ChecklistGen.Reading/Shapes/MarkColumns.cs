using ChecklistGen.Pages;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Tables;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Marks, a column per party, and perhaps one for both.</summary>
internal sealed class MarkColumns : TableShape
{
    public override ShapeFit Fit(TableFacts table)
    {
        if (table.Customers.IsEmpty && !table.Columns.Any(c => Vocabulary.SpeaksOfResponsibility(c.Header.Text) && !HoldsMarks(table, c)))
            return ShapeFit.None;
        var cells = MarkCells.Of([.. table.Rows]);
        var marked = table.Columns.Where(c => !c.IsActivity && HoldsMarks(table, c)).Select(c => c.Index).ToHashSet();
        // Below a header such as "Responsibility" ticks are duties, even where it is not known which column is the customer's.
        var isMarked = table.Customers.IsEmpty ? marked.Count > 1 : table.Customers.Concat(table.Shared).Any(c => marked.Contains(c.Index));
        // Only text in the customer's column is another shape, whatever the other columns have.
        if (!isMarked || !table.Rows.Any(r => marked.Any(c => c < r.Cells.Length && cells.Read(r.Cells[c]) is { IsObliged: true })))
            return ShapeFit.None;
        var isNamed = !table.Customers.IsEmpty && table.Customers.All(c => table.Page.IsNamed(c.Header.PartyKey));
        // "Customer plan" is a product.
        if (!table.Customers.All(c => table.Page.IsNamed(c.Header.PartyKey) || c.Header.Side == PartySide.Joint || Vocabulary.IsCustomerAlone(c.Header.Text) || Vocabulary.IsDoneByCustomer(c.Header.Text)))
            return ShapeFit.Near("it has ticks, but its header is more than the customer's name");
        if (table.Place.SpeaksOfPermissions || !(isNamed || table.IsAboutResponsibility || table.Customers.Any(c => Vocabulary.SpeaksOfDoing(c.Header.Text) || Vocabulary.IsDoneByCustomer(c.Header.Text))))
            return ShapeFit.Near("it has ticks below the customer, but nothing says that they mean responsibilities");
        // Texts in place of marks are the other party's, unless no other column says what for.
        return (table.Lay(c => marked.Contains(c.Index) || TableFacts.IsHeadedAsParty(c), cells) ?? table.Lay(c => marked.Contains(c.Index), cells)) is { } layout
            ? layout
            : ShapeFit.Near("it has ticks, but no column says what for");
    }

    /// <summary>Whether most cells of a column are ticks or crosses.</summary>
    public static bool HoldsMarks(TableFacts table, ColumnProfile column)
    {
        var (marks, filled) = (0, 0);
        foreach (PageCell cell in table.CellsOf(column.Index))
        {
            var isMark = MarkCells.IsMark(cell);
            if (!isMark && MarkCells.IsBlank(cell))
                continue;
            filled++;
            marks += isMark ? 1 : 0;
        }

        return marks > 0 && marks * 2 >= filled;
    }
}
