namespace ChecklistGen.Raci.Comparison;

/// <summary>
/// Distinguishes rows that say the same under one title, in one version or the other: their key alone does not. Section and
/// letters decide, and among rows that share those, what is before and after them, and their order where none came or went.
/// </summary>
/// <param name="old">The old version.</param>
/// <param name="new">The new version.</param>
internal sealed class EqualRows(MatchSide old, MatchSide @new)
{
    // Beyond this many equal rows, their neighbours no longer distinguish them.
    private const int MaxCompared = 32;

    private readonly HashSet<string> _keys = [.. Repeated(old).Concat(Repeated(@new))];
    private readonly HashSet<int> _decided = [];

    /// <summary>Pairs those of which it is certain which is which.</summary>
    public void Pair(OneToOne rows)
    {
        var news = Positions(@new).ToLookup(n => (@new.Keys[n], @new.Places[n], @new.Rows[n].Role));
        foreach (var olds in Positions(old).GroupBy(o => (old.Keys[o], old.Places[o], old.Rows[o].Role)))
            PairAlike([.. olds], [.. news[olds.Key]], rows);
    }

    /// <summary>Whether a new row is one of several equal ones, and nothing shows which.</summary>
    public bool IsUncertain(int newRow) => _keys.Contains(@new.Keys[newRow]) && !_decided.Contains(newRow);

    private void PairAlike(List<int> olds, List<int> news, OneToOne rows)
    {
        var pairs = (olds, news) is ([var o], [var n]) ? [(o, n)]
            : olds.Count <= MaxCompared && news.Count <= MaxCompared ? ByNeighbours(olds, news)
            : [];
        if (olds.Count == news.Count)
        {
            // As many as before, so each is where it was, unless what is around them says otherwise.
            var inOrder = olds.Zip(news).ToList();
            pairs = pairs.TrueForAll(inOrder.Contains) ? inOrder : pairs;
        }

        foreach (var (before, after) in pairs)
        {
            rows.Pair(before, after);
            _decided.Add(after);
        }
    }

    // Those that have more in common with each other than either has with any other.
    private List<(int Old, int New)> ByNeighbours(List<int> olds, List<int> news)
    {
        var pairs = new List<(int, int)>();
        foreach (var o in olds)
        {
            foreach (var n in news)
            {
                var common = InCommon(o, n);
                if (common > 0 && olds.TrueForAll(x => x == o || InCommon(x, n) < common) && news.TrueForAll(x => x == n || InCommon(o, x) < common))
                    pairs.Add((o, n));
            }
        }

        return pairs;
    }

    private int InCommon(int o, int n) =>
        (Neighbour(old, o, -1) == Neighbour(@new, n, -1) ? 1 : 0) + (Neighbour(old, o, 1) == Neighbour(@new, n, 1) ? 1 : 0);

    // Empty at the ends of a section.
    private static string Neighbour(MatchSide side, int row, int step) =>
        row + step >= 0 && row + step < side.Rows.Length && side.Places[row + step] == side.Places[row] ? side.Keys[row + step] : "";

    private IEnumerable<int> Positions(MatchSide side) => Enumerable.Range(0, side.Rows.Length).Where(r => _keys.Contains(side.Keys[r]));

    private static IEnumerable<string> Repeated(MatchSide side) => side.Keys.CountBy(k => k, StringComparer.Ordinal).Where(k => k.Value > 1).Select(k => k.Key);
}
