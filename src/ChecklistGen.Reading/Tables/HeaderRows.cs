using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Cells;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>
/// Joins several header rows into one if the last alone does not say whose a column is: parties above teams or service models
/// are joined ("Customer" over "IT" is "Customer IT"), and columns of marks for R, A, C and I below a party become one column
/// with its letters.
/// </summary>
internal static class HeaderRows
{
    /// <summary>The page with such tables joined; the page itself where it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isNamed">Whether a header is one of the names that the user gave for the customer.</param>
    public static Page Join(Page page, Predicate<string> isNamed) =>
        page.Blocks.Any(b => b is PageTable { HeaderRows.Length: > 1 })
            ? page with { Blocks = [.. page.Blocks.Select(b => b is PageTable { HeaderRows.Length: > 1 } table ? Join(table, isNamed) : b)] }
            : page;

    private static PageTable Join(PageTable table, Predicate<string> isNamed)
    {
        var last = table.Header.Cells;
        var above = Enumerable.Range(0, last.Length).Select(i => Above(table, i)).ToList();
        if (above.All(a => a.Length == 0))
            return table;
        var duties = last.Select((cell, i) => above[i].Length > 0 ? Vocabulary.DutyOf(cell.Text) : null).ToList();
        var heads = Enumerable.Range(0, last.Length).Where(i => duties[i] is not null).GroupBy(i => above[i], StringComparer.Ordinal).ToList();
        if (heads.Exists(h => h.Count() > 1) && (heads.Count > 1 || IsCustomers(heads[0].Key)))
            return Fold(table, above, duties);
        var below = last.Where((_, i) => above[i].Length > 0).Select(c => c.Text).ToList();
        var isTold = below.Exists(isNamed) || (last.Any(c => IsCustomers(c.Text)) && below.Distinct(StringComparer.Ordinal).Count() == below.Count);
        return isTold || (!above.Exists(IsCustomers) && !last.Any(c => IsCustomers(c.Text)))
            ? table
            : new PageTable(table.Header with { Cells = [.. last.Select((cell, i) => cell with { Text = $"{above[i]} {cell.Text}".Trim() })] }, table.Rows);

        bool IsCustomers(string header) => isNamed(header) || Vocabulary.SideOf(header) is PartySide.Customer or PartySide.Joint;
    }

    // What stands above the last header row's cell of a column, but for the cell itself, should it reach up.
    private static string Above(PageTable table, int column)
    {
        var last = table.Header.Cells[column];
        return string.Join(' ', table.HeaderRows[..^1]
            .Where(r => column < r.Cells.Length && !r.IsTitle && !ReferenceEquals(r.Cells[column], last))
            .Select(r => r.Cells[column].Text)
            .Where(t => t.Length > 0)
            .Distinct(StringComparer.Ordinal));
    }

    private static PageTable Fold(PageTable table, List<string> above, List<Duties?> duties)
    {
        var columns = Enumerable.Range(0, above.Count)
            .GroupBy(i => duties[i] is null ? $"{i}" : above[i], StringComparer.Ordinal)
            .Select(g => g.ToImmutableArray())
            .ToList();
        var header = columns.Select(c => duties[c[0]] is null ? table.Header.Cells[c[0]] : table.Header.Cells[c[0]] with { Text = above[c[0]] });
        return new PageTable(
            table.Header with { Cells = [.. header] },
            [.. table.Rows.Select(row => row.IsTitle ? row : row with { Cells = [.. columns.Where(c => c[0] < row.Cells.Length).Select(c => duties[c[0]] is null ? row.Cells[c[0]] : Letters(row, c, duties))] })]);
    }

    // The letters whose columns are marked; a cell with anything else in it is left as it is, to be reported.
    private static PageCell Letters(PageRow row, ImmutableArray<int> columns, List<Duties?> duties)
    {
        var cells = columns.Where(c => c < row.Cells.Length).Select(c => (Cell: row.Cells[c], Duty: duties[c]!.Value)).ToList();
        var held = Duties.None;
        foreach (var (cell, duty) in cells.Where(c => !MarkCells.IsBlank(c.Cell)))
        {
            if (RaciNotation.Parse(cell.Text) != duty && !MarkCells.IsTicked(cell))
            {
                if (MarkCells.IsMark(cell))
                    continue;
                return cell;
            }

            held |= duty;
        }

        var raw = string.Join(" | ", cells.Select(c => c.Cell.Raw));
        var first = cells.Find(c => !c.Cell.IsEmpty).Cell ?? cells[0].Cell;
        return new PageCell(held == Duties.None ? "" : held.ToLetters(), held == Duties.None ? "" : raw, first.Location);
    }
}
