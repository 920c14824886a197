using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>What of a row stands on one page.</summary>
/// <param name="Lines">For each cell its first line here, and how many.</param>
/// <param name="Height">The height here, padding included.</param>
internal sealed record RowPart((int First, int Count)[] Lines, double Height)
{
    private const int FewestLines = 2;

    /// <summary>Cuts a row that no page holds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The height for the first part.</param>
    /// <param name="others">The height for each further one.</param>
    /// <param name="padding">Free above and below the text of each part, together.</param>
    public static List<RowPart> Cut(RowLayout row, double first, double others, double padding)
    {
        var parts = new List<RowPart>();
        var next = new int[row.Cells.Count];
        while (parts.Count == 0 || row.Cells.Where((c, i) => next[i] < c.Text.Lines.Count).Any())
        {
            var room = (parts.Count == 0 ? first : others) - padding;
            var lines = new (int First, int Count)[next.Length];
            var height = 0.0;
            for (var i = 0; i < next.Length; i++)
            {
                var text = row.Cells[i].Text;
                var count = CountFor(text, next[i], room);
                lines[i] = (next[i], count);
                height = Math.Max(height, text.HeightOf(next[i], count));
                next[i] += count;
            }

            parts.Add(new RowPart(lines, height + padding));
        }

        return parts;
    }

    // At least one line, or it would never end; and no line alone at the end.
    private static int CountFor(TextLines text, int first, double room)
    {
        var left = text.Lines.Count - first;
        var count = 0;
        while (count < left && text.HeightOf(first, count + 1) <= room)
            count++;
        if (left - count == 1 && count > FewestLines)
            count--;
        return Math.Min(left, Math.Max(1, count));
    }
}
