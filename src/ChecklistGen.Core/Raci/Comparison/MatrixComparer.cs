using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Compares two versions of a page.</summary>
public static class MatrixComparer
{
    // Two languages share a row here and there: a product's name, an abbreviation.
    private const int OneInTen = 10;

    /// <summary>Finds what changed from one version to another; each row is reported once.</summary>
    /// <param name="old">The old version; null where the page was not there.</param>
    /// <param name="new">The new version; null where the page is gone.</param>
    public static MatrixComparison Compare(Checklist? old, Checklist? @new)
    {
        var before = old is null ? [] : ComparedRow.AllOf(old);
        var after = @new is null ? [] : ComparedRow.AllOf(@new);
        var byPosition = old is not null && @new is not null && AreInDifferentLanguages(old.Matrix, @new.Matrix);
        var matching = byPosition
            ? PositionMatcher.Match(before, after)
            : RowMatcher.Match([.. before.Select(r => RowIdentity.Of(r.Item))], [.. after.Select(r => RowIdentity.Of(r.Item))]);

        var pairs = matching.Pairs.Select(p => (p.New, Change: ChangeOf(before[p.Old], after[p.New], p, byPosition))).ToList();
        var added = matching.Added.Select(n => (New: n, Change: new RowChange(Old: null, after[n], ChangeKinds.Added)));
        return new MatrixComparison
        {
            Old = old,
            New = @new,
            ByPosition = byPosition,
            Changes =
            [
                .. pairs.Where(p => p.Change.Kinds != ChangeKinds.None).Concat(added).OrderBy(c => c.New).Select(c => c.Change),
                .. matching.Removed.Select(o => new RowChange(before[o], New: null, ChangeKinds.Removed)),
            ],
            Headings = byPosition ? [] : Headings(pairs.Select(p => p.Change)),
            Renumbered = [.. pairs.Select(p => new Renumbering(p.Change.Old!, p.Change.New!)).Where(r => r.Old.Item.Id != r.New.Item.Id)],
            Unchanged = pairs.Count(p => p.Change.Kinds == ChangeKinds.None),
        };
    }

    private static RowChange ChangeOf(ComparedRow old, ComparedRow @new, RowPair pair, bool byPosition)
    {
        var kinds = ActivityComparer.Compare(old.Item.Activity, @new.Item.Activity, lettersOnly: byPosition);
        if (pair.ChangedSection)
            kinds |= ChangeKinds.Moved;
        if (pair.IsReordered)
            kinds |= ChangeKinds.Reordered;
        return new RowChange(old, @new, kinds);
    }

    // The text's language is found out from its words, and may be wrong; rows that read the same are certain.
    private static bool AreInDifferentLanguages(Matrix old, Matrix @new)
    {
        if (old.Service.Language == @new.Service.Language)
            return false;
        var texts = old.Activities.Select(a => PlainText.Normalise(a.Text)).ToHashSet(StringComparer.Ordinal);
        return @new.Activities.Count(a => texts.Contains(PlainText.Normalise(a.Text))) * OneInTen <= @new.Activities.Length;
    }

    // Of the sections and phases in which rows stayed.
    private static ImmutableArray<HeadingChange> Headings(IEnumerable<RowChange> pairs) =>
    [
        .. pairs
            .Where(c => !c.Kinds.HasFlag(ChangeKinds.Moved))
            .Select(c => (Old: c.Old!.Item.Activity.Section, New: c.New!.Item.Activity.Section))
            .SelectMany(s => new[] { new HeadingChange(s.Old.Phase.Heading, s.New.Phase.Heading), new HeadingChange(s.Old.Heading, s.New.Heading) })
            .Where(h => PlainText.Normalise(h.Old) != PlainText.Normalise(h.New))
            .Distinct(),
    ];
}
