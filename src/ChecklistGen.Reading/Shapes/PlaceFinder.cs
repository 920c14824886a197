using ChecklistGen.Pages;
using ChecklistGen.Reading.Words;

namespace ChecklistGen.Reading.Shapes;

/// <summary>Finds what is around each table of a page, in one pass.</summary>
internal static class PlaceFinder
{
    // A vertical matrix has a row for each letter.
    private const int MostLetters = 4;

    public static Dictionary<PageTable, TablePlace> Of(Page page)
    {
        var firstColumns = page.Blocks.OfType<PageTable>().Select(FirstColumnOf).OfType<string>().CountBy(c => c).ToDictionary(StringComparer.Ordinal);
        var levels = page.Blocks.OfType<PageHeading>().CountBy(h => h.Level).ToDictionary();
        var below = TablesBelow(page);
        var places = new Dictionary<PageTable, TablePlace>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(PageHeading Heading, bool Speaks)>();
        PageBlock? before = null;
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
            {
                while (open.TryPeek(out var last) && last.Heading.Level >= heading.Level)
                    open.Pop();
                open.Push((heading, (open.TryPeek(out var around) && around.Speaks) || Vocabulary.SpeaksOfResponsibility(heading.Content.Text)));
            }
            else if (block is PageTable table)
            {
                var hasHeading = open.TryPeek(out var nearest);
                places.Add(table, new TablePlace(
                    hasHeading ? nearest.Heading.Content : null,
                    (hasHeading && nearest.Speaks) || (before?.Texts.Any(t => t.Any(l => Vocabulary.SpeaksOfResponsibility(l.Text))) ?? false),
                    hasHeading && Vocabulary.SpeaksOfPermissions(nearest.Heading.Content.Text),
                    FirstColumnOf(table) is { } column && firstColumns[column] > 1,
                    hasHeading && below[nearest.Heading] == 1 && (open.Count > 1 || levels[nearest.Heading.Level] > 1)));
            }

            before = block;
        }

        return places;
    }

    private static Dictionary<PageHeading, int> TablesBelow(Page page)
    {
        var below = new Dictionary<PageHeading, int>(ReferenceEqualityComparer.Instance);
        PageHeading? last = null;
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
                last = heading;
            else if (block is PageTable && last is not null)
                below[last] = below.GetValueOrDefault(last) + 1;
        }

        return below;
    }

    private static string? FirstColumnOf(PageTable table) => table.Header.Cells.Length == 2 && table.Rows.Length < MostLetters
        ? string.Join('|', table.AllRows.Select(r => r.Cells.IsEmpty ? "" : r.Cells[0].Text))
        : null;
}
