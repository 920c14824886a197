using System.Collections.Immutable;

namespace ChecklistGen.Documents.Transforms;

/// <summary>Divides a table's width among its columns.</summary>
internal static class ColumnLayout
{
    /// <summary>
    /// Points and percents are taken as asked (but never below the longest word); automatic columns get between their
    /// longest word and their longest line, cells before headers, as far as that leaves the fractions their part; fractions
    /// share what is left. The sum exceeds <paramref name="available"/> only where the longest words do.
    /// </summary>
    /// <param name="columns">The columns.</param>
    /// <param name="needs">What their texts need.</param>
    /// <param name="longestWord">The width from which on words may be broken.</param>
    /// <param name="available">The table's width.</param>
    public static ImmutableArray<double> Divide(ImmutableArray<TableColumn> columns, ColumnNeeds needs, double longestWord, double available)
    {
        var widths = Asked(columns, [.. needs.Least.Select(w => Math.Min(w, longestWord))], available);
        var automatic = Indices(columns, ColumnWidthUnit.Auto);
        var fractions = Indices(columns, ColumnWidthUnit.Fraction);
        var kept = Math.Max(fractions.Sum(i => widths[i]), available * PartOf(fractions.Length)) - fractions.Sum(i => widths[i]);
        Grow(widths, automatic, needs.Cells, available - widths.Sum() - kept);
        Grow(widths, automatic, needs.Most(available), available - widths.Sum() - kept);
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

    // Fractions hold what a table is for: one of them has a quarter of the line in any case, three have half of it.
    private static double PartOf(int fractions) => fractions / (fractions + 3.0);

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

    // Gives each column what it lacks to its longest line: first those that lack little, then the others an equal part.
    private static void Grow(double[] widths, int[] columns, double[] most, double spare)
    {
        var open = columns.Where(i => most[i] > widths[i]).ToList();
        if (spare <= 0 || open.Count == 0)
            return;
        var little = spare / open.Count / 2;
        foreach (var i in open.Where(i => most[i] - widths[i] <= little))
        {
            spare -= most[i] - widths[i];
            widths[i] = most[i];
        }

        open.RemoveAll(i => widths[i] >= most[i]);
        var lack = open.Sum(i => most[i] - widths[i]);
        foreach (var i in open)
            widths[i] += (most[i] - widths[i]) * Math.Min(1, spare / lack);
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
