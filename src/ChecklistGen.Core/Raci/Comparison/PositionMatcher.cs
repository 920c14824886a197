using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>
/// Finds the rows of a page in a version of it in another language, where words say nothing: by the sections' numbers or
/// order, and within a section by the letters and the order of its rows.
/// </summary>
internal static class PositionMatcher
{
    public static RowMatching Match(ImmutableArray<ComparedRow> old, ImmutableArray<ComparedRow> @new)
    {
        var rows = new OneToOne(old.Length, @new.Length);
        var counterparts = BySection(@new);
        foreach (var (place, olds) in BySection(old))
        {
            if (counterparts.TryGetValue(place, out var news))
                PairSection(old, @new, olds, news, rows);
        }

        return new RowMatching([.. rows.Pairs.Select(p => new RowPair(p.Old, p.New))], [.. rows.LooseOld], [.. rows.LooseNew]);
    }

    // The same letters in the same order stand for the same rows; between those, rows in the same order whose letters changed.
    private static void PairSection(
        ImmutableArray<ComparedRow> old, ImmutableArray<ComparedRow> @new, List<int> olds, List<int> news, OneToOne rows)
    {
        var anchors = olds.Count == news.Count
            ? [.. olds.Index().Select(o => (o.Index, o.Index))]
            : SequenceAlignment.Align([.. olds.Select(o => old[o].Letters)], [.. news.Select(n => @new[n].Letters)]);
        var (nextOld, nextNew) = (0, 0);
        foreach (var (o, n) in anchors.Append((olds.Count, news.Count)))
        {
            for (var i = 0; i < Math.Min(o - nextOld, n - nextNew); i++)
                rows.Pair(olds[nextOld + i], news[nextNew + i]);
            if (o < olds.Count)
                rows.Pair(olds[o], news[n]);
            (nextOld, nextNew) = (o + 1, n + 1);
        }
    }

    // By number, and by occurrence where a page prints a number twice.
    private static Dictionary<(string Number, int Occurrence), List<int>> BySection(ImmutableArray<ComparedRow> rows)
    {
        var places = new Dictionary<Section, (string, int)>(ReferenceEqualityComparer.Instance);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var sections = new Dictionary<(string, int), List<int>>();
        for (var i = 0; i < rows.Length; i++)
        {
            var section = rows[i].Item.Activity.Section;
            if (!places.TryGetValue(section, out var place))
            {
                place = (section.Number, occurrences[section.Number] = occurrences.GetValueOrDefault(section.Number) + 1);
                places.Add(section, place);
                sections.Add(place, []);
            }

            sections[place].Add(i);
        }

        return sections;
    }
}
