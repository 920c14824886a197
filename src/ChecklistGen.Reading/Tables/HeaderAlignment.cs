using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>
/// A header that is one column longer or shorter than all rows, so that it does not match the columns below it: corrected
/// if there is only one way to put letters below the parties and texts below the activity.
/// </summary>
internal static class HeaderAlignment
{
    /// <summary>Whether the cells below the header contradict it.</summary>
    public static bool IsContradicted(PageTable table)
    {
        var header = table.Header.Cells;
        if (WidthOf(table) is not { } width || Math.Abs(width - header.Length) != 1)
            return false;
        // Letters below the activity, or a letter in each row without a header above it.
        return width > header.Length
            ? IsLettered(table, width - 1)
            : header.Take(width).Select((cell, i) => (cell, i)).Any(c => Vocabulary.IsActivity(c.cell.Text) && IsLettered(table, c.i));
    }

    /// <summary>The table with the header above its columns; null where that is not certain.</summary>
    public static PageTable? Align(PageTable table)
    {
        var header = table.Header.Cells;
        var width = WidthOf(table)!.Value;
        var isLettered = Enumerable.Range(0, width).Select(c => IsLettered(table, c)).ToList();
        var isBlank = Enumerable.Range(0, width).Select(c => CellsOf(table, c).All(x => x.Raw.Length == 0)).ToList();
        var ways = (width < header.Length
                ? Enumerable.Range(0, header.Length).Select(i => header.RemoveAt(i))
                : Enumerable.Range(0, width).Select(i => header.Insert(i, new PageCell("", "", table.Header.Location))))
            .Where(_ => Enumerable.Range(0, width).Any(i => !isLettered[i] && !isBlank[i]))
            .Where(way => way.Select((h, i) => Fits(h, isLettered[i], isBlank[i])).All(fits => fits))
            .ToList();
        var letters = ways.Select(w => string.Join('|', w.Where((_, i) => isLettered[i]).Select(h => h.Text))).Distinct(StringComparer.Ordinal).Count();
        if (letters != 1)
            return null;
        var best = ways.Find(w => w.Any(h => Vocabulary.IsActivity(h.Text))) is { IsDefault: false } named ? named : ways[0];
        return new PageTable([.. table.HeaderRows[..^1], table.Header with { Cells = best }], table.Rows) { IsMarked = table.IsMarked };
    }

    private static bool Fits(PageCell header, bool isLettered, bool isBlank) =>
        Vocabulary.IsActivity(header.Text) ? !isLettered
        : Vocabulary.SideOf(header.Text) == PartySide.None || isLettered || isBlank;

    private static bool IsLettered(PageTable table, int column)
    {
        var hasLetters = false;
        foreach (var cell in CellsOf(table, column))
        {
            if (RaciNotation.Parse(cell.Text) is not { } duties)
                return false;
            hasLetters |= duties != Duties.None;
        }

        return hasLetters;
    }

    private static IEnumerable<PageCell> CellsOf(PageTable table, int column) =>
        table.Rows.Where(IsRow).Select(r => column < r.Cells.Length ? r.Cells[column] : new PageCell("", "", r.Location));

    // How many cells each row has, where all have the same number.
    private static int? WidthOf(PageTable table)
    {
        int? width = null;
        foreach (var row in table.Rows.Where(IsRow))
        {
            if (width is not null && row.Cells.Length != width)
                return null;
            width = row.Cells.Length;
        }

        return width;
    }

    private static bool IsRow(PageRow row) => !row.IsTitle && row.Cells.Count(c => c.Raw.Length > 0) > 1;
}
