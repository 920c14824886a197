using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>Divides a table's width among its columns.</summary>
internal static class ColumnLayout
{
    /// <summary>
    /// Points and percents are taken as asked (but never below the longest word); automatic columns get between their
    /// longest word and their longest line; fractions share what is left. The sum exceeds <paramref name="available"/>
    /// only where the longest words do.
    /// </summary>
    public static ImmutableArray<double> Divide(ImmutableArray<TableColumn> columns, double[] least, double[] most, double available)
    {
        var widths = Asked(columns, least, available);
        var automatic = Indices(columns, ColumnWidthUnit.Auto);
        var fractions = Indices(columns, ColumnWidthUnit.Fraction);
        Grow(widths, automatic, most, available - widths.Sum());
        if (fractions.Length > 0)
            ShareByFraction(widths, fractions, columns, available);
        else
            Stretch(widths, automatic, available - widths.Sum());
        return [.. widths];
    }

    /// <summary>The width to which the longest words have to be cut for all columns to fit into <paramref name="available"/>.</summary>
    public static double LongestWord(ImmutableArray<TableColumn> columns, double[] least, double available)
    {
        var widths = Asked(columns, least, available).Order().ToList();
        var rest = available;
        for (var i = 0; i < widths.Count; i++)
        {
            // All that are at least as wide share what the narrower ones leave.
            var open = widths.Count - i;
            if (widths[i] * open > rest)
                return rest / open;
            rest -= widths[i];
        }

        return widths[^1];
    }

    // What each column takes at least: its longest word, or more where points or percents are asked for.
    private static double[] Asked(ImmutableArray<TableColumn> columns, double[] least, double available) =>
    [
        .. columns.Select((column, i) => column.Requested.Unit switch
        {
            ColumnWidthUnit.Points => Math.Max(least[i], column.Requested.Value),
            ColumnWidthUnit.Percent => Math.Max(least[i], column.Requested.Value * available / 100),
            _ => least[i],
        }),
    ];

    private static int[] Indices(ImmutableArray<TableColumn> columns, ColumnWidthUnit unit) =>
        [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Requested.Unit == unit)];

    // Gives each column what it lacks to its longest line, or of that an equal part.
    private static void Grow(double[] widths, int[] columns, double[] most, double spare)
    {
        var lack = columns.Sum(i => Math.Max(0, most[i] - widths[i]));
        if (lack <= 0 || spare <= 0)
            return;
        var part = Math.Min(1, spare / lack);
        foreach (var i in columns)
            widths[i] += Math.Max(0, most[i] - widths[i]) * part;
    }

    private static void ShareByFraction(double[] widths, int[] columns, ImmutableArray<TableColumn> all, double available)
    {
        // Columns whose words are longer than their share keep the words; the others share what remains.
        var open = columns.ToHashSet();
        while (open.Count > 0)
        {
            var rest = available - widths.Where((_, i) => !open.Contains(i)).Sum();
            var total = open.Sum(i => all[i].Requested.Value);
            var tooLong = open.RemoveWhere(i => widths[i] > rest * all[i].Requested.Value / total);
            if (tooLong == 0)
            {
                foreach (var i in open)
                    widths[i] = rest * all[i].Requested.Value / total;
                return;
            }
        }
    }

    // A table fills the line: what is left over goes to the automatic columns in proportion to their widths.
    private static void Stretch(double[] widths, int[] columns, double spare)
    {
        var total = columns.Sum(i => widths[i]);
        if (spare <= 0 || total <= 0)
            return;
        foreach (var i in columns)
            widths[i] += spare * widths[i] / total;
    }
}
