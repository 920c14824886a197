using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Finds the rows of one version of a page in another, each at most once, and the same ones on every run.</summary>
/// <remarks>
/// What is certain goes first: the key, which is the section's title and the row's words; then the words alone, where no
/// other row has them. What is left is matched by likeness, within its section first and then within the page. The work
/// is linear in the rows but for those of one section, and bounded for those.
/// </remarks>
public static class RowMatcher
{
    // In 23 pages one in five pairs of different rows of a section is half alike ("Manage incidents on …", "Manage problems
    // on …"), and across a page one in three hundred is two thirds alike. So a match by likeness is never final: both
    // wordings are shown, and answers are to be reviewed.
    private const double LikeInSection = 0.5;
    private const double LikeInPage = 0.65;

    /// <summary>Matches the rows of two versions in one language.</summary>
    public static RowMatching Match(ImmutableArray<RowIdentity> old, ImmutableArray<RowIdentity> @new)
    {
        var before = new MatchSide(old);
        var after = new MatchSide(@new);
        var rows = new OneToOne(old.Length, @new.Length);
        var equal = new EqualRows(before, after);
        equal.Pair(rows);
        // What is left of several rows with one key is paired all the same, and said to be uncertain: those at the same place
        // first, and of those the ones with the same letters.
        rows.PairBy(o => (before.Keys[o], before.Places[o], old[o].Role), n => (after.Keys[n], after.Places[n], @new[n].Role));
        rows.PairBy(o => (before.Keys[o], before.Places[o]), n => (after.Keys[n], after.Places[n]));
        rows.PairBy(o => before.Keys[o], n => after.Keys[n]);
        rows.PairByOnly(o => before.Texts[o], n => after.Texts[n]);

        var sections = SectionMatcher.Match(before, after, rows);
        var looseBySection = rows.LooseNew.ToLookup(n => after.Places[n]);
        foreach (var group in rows.LooseOld.GroupBy(o => before.Places[o]).ToList())
        {
            if (sections.TryGetValue(group.Key, out var counterpart))
                PairByLikeness(before, after, rows, [.. group], [.. looseBySection[counterpart]], LikeInSection);
        }

        PairByLikeness(before, after, rows, [.. rows.LooseOld], [.. rows.LooseNew], LikeInPage);
        return new RowMatching(Placed(before, after, rows, sections, equal), [.. rows.LooseOld], [.. rows.LooseNew]);
    }

    private static ImmutableArray<RowPair> Placed(MatchSide old, MatchSide @new, OneToOne rows, Dictionary<SectionPlace, SectionPlace> sections, EqualRows equal)
    {
        var pairs = rows.Pairs
            .Select(p => new RowPair(p.Old, p.New)
            {
                ChangedSection = sections.GetValueOrDefault(old.Places[p.Old]) != @new.Places[p.New],
                IsUncertain = old.Keys[p.Old] == @new.Keys[p.New] && equal.IsUncertain(p.New),
            })
            .ToArray();
        foreach (var section in pairs.Index().Where(p => !p.Item.ChangedSection).GroupBy(p => @new.Places[p.Item.New]))
        {
            var stayed = section.ToList();
            foreach (var i in Increasing.OutOfPlace([.. stayed.Select(p => p.Item.Old)]))
                pairs[stayed[i].Index] = stayed[i].Item with { IsReordered = true };
        }

        return [.. pairs];
    }

    // The most similar first; of equals, those with the same letters, then those nearest to each other.
    private static void PairByLikeness(MatchSide old, MatchSide @new, OneToOne rows, List<int> olds, List<int> news, double atLeast)
    {
        var index = new LikenessIndex([.. olds.Select(old.ShinglesOf)]);
        var candidates =
            from n in Enumerable.Range(0, news.Count)
            from found in index.Find(@new.ShinglesOf(news[n]), atLeast)
            let before = olds[found.Text]
            let after = news[n]
            orderby found.Likeness descending, old.Rows[before].Role != @new.Rows[after].Role, Math.Abs(found.Text - n), before, after
            select (before, after);
        foreach (var (before, after) in candidates)
            rows.Pair(before, after);
    }
}
