using System.Collections.Immutable;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Tables;

/// <summary>
/// Separates tables that stand side by side in one: a header such as <c>Activity | Customer | Provider | Activity | Customer |
/// Provider</c> has two activities in each row.
/// </summary>
internal static class TablesSideBySide
{
    /// <summary>The page with such tables one below the other; the page itself where it has none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isNamed">Whether a header is one of the names that the user gave for the customer.</param>
    public static Page Separate(Page page, Predicate<string> isNamed) =>
        page.Blocks.Any(b => b is PageTable table && StartsOf(table, isNamed).Length > 1)
            ? page with { Blocks = [.. page.Blocks.SelectMany(b => b is PageTable table ? Separate(table, StartsOf(table, isNamed)) : Enumerable.Repeat(b, 1))] }
            : page;

    // Where the header begins again: at each repetition of its first column, or else of the activity's.
    private static ImmutableArray<int> StartsOf(PageTable table, Predicate<string> isNamed)
    {
        var header = table.Header.Cells;
        var first = header.FirstOrDefault(c => c.Text.Length > 0);
        var activity = header.FirstOrDefault(c => Vocabulary.IsActivity(c.Text));
        return activity is null ? []
            : Repetitions(first!.Text) is { IsEmpty: false } repeated ? repeated
            : Repetitions(activity.Text);

        // Each part must be able to stand alone, with an activity and a party; else it is no repetition.
        ImmutableArray<int> Repetitions(string text)
        {
            var starts = Enumerable.Range(0, header.Length).Where(i => string.Equals(header[i].Text, text, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
            var parts = starts.Select((start, i) => header[start..EndOf(starts, i, header.Length)]);
            return starts.Length > 1 && parts.All(p => p.Any(c => Vocabulary.IsActivity(c.Text)) && p.Any(IsParty)) ? starts : [];
        }

        bool IsParty(PageCell cell) => isNamed(cell.Text) || (Vocabulary.SideOf(cell.Text) != PartySide.None && !Vocabulary.IsActivity(cell.Text));
    }

    private static int EndOf(ImmutableArray<int> starts, int part, int all) => part + 1 < starts.Length ? starts[part + 1] : all;

    private static IEnumerable<PageBlock> Separate(PageTable table, ImmutableArray<int> starts) =>
        starts.IsEmpty ? [table] : starts.Select((start, i) => PartOf(table, starts, i));

    private static PageTable PartOf(PageTable table, ImmutableArray<int> starts, int part)
    {
        // What is left of the first belongs to it; what is beyond the header's end is reported with the last.
        var from = part == 0 ? 0 : starts[part];
        var end = EndOf(starts, part, table.Header.Cells.Length);
        var isLast = part + 1 == starts.Length;
        while (!isLast && IsBlank(table, end - 1))
            end--;
        var header = table.HeaderRows.Select(r => Part(r, from, end));
        var rows = table.Rows.Select(r => Part(r, from, isLast ? int.MaxValue : end)).Where(r => r.Cells.Any(c => !c.IsEmpty));
        return new PageTable([.. header], [.. rows]) { IsMarked = table.IsMarked, MayGoOn = table.MayGoOn };
    }

    private static bool IsBlank(PageTable table, int column) =>
        table.HeaderRows.Concat(table.Rows).All(r => column >= r.Cells.Length || r.Cells[column].IsEmpty);

    private static PageRow Part(PageRow row, int from, int end)
    {
        var cells = row.Cells.Skip(from).Take(end - from).ToImmutableArray();
        return row with { Cells = cells, Location = from > 0 && cells is [var first, ..] ? first.Location : row.Location };
    }
}
