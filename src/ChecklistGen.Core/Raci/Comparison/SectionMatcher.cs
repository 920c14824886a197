namespace ChecklistGen.Raci.Comparison;

/// <summary>Finds out which section became which: one that is renamed, renumbered or moved is still the same.</summary>
internal static class SectionMatcher
{
    /// <summary>How much of two sections' rows must be the same for them to be one section under two names (Dice).</summary>
    private const double SameRows = 0.5;

    /// <summary>The new section of each old one that has one.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="rows">The rows that are known to be the same.</param>
    public static Dictionary<SectionPlace, SectionPlace> Match(MatchSide old, MatchSide @new, OneToOne rows)
    {
        var olds = old.Places.Distinct().ToList();
        var news = @new.Places.Distinct().ToList();
        var sections = new OneToOne(olds.Count, news.Count);
        sections.PairBy(o => olds[o], n => news[n]);
        sections.PairByOnly(o => olds[o].Title, n => news[n].Title);
        foreach (var (from, to) in WithSameRows(old, @new, rows, olds, news))
            sections.Pair(from, to);
        sections.PairByOnly(o => olds[o].NumberOrHeading, n => news[n].NumberOrHeading);
        return sections.Pairs.ToDictionary(p => olds[p.Old], p => news[p.New]);
    }

    // The pairs that share most of their rows first.
    private static IEnumerable<(int Old, int New)> WithSameRows(
        MatchSide old, MatchSide @new, OneToOne rows, List<SectionPlace> olds, List<SectionPlace> news)
    {
        var oldAt = olds.Index().ToDictionary(s => s.Item, s => s.Index);
        var newAt = news.Index().ToDictionary(s => s.Item, s => s.Index);
        var oldSizes = old.Places.CountBy(p => oldAt[p]).ToDictionary();
        var newSizes = @new.Places.CountBy(p => newAt[p]).ToDictionary();
        return
            from common in rows.Pairs.CountBy(p => (Old: oldAt[old.Places[p.Old]], New: newAt[@new.Places[p.New]]))
            let likeness = 2.0 * common.Value / (oldSizes[common.Key.Old] + newSizes[common.Key.New])
            where likeness >= SameRows
            orderby likeness descending, common.Key.Old, common.Key.New
            select common.Key;
    }
}
