namespace ChecklistGen.Raci.Comparison;

/// <summary>
/// Pairs the members of two lists one to one, pass after pass, each by a looser criterion than the one before. Members
/// are their positions.
/// </summary>
/// <param name="oldCount">How many members the old list has.</param>
/// <param name="newCount">How many members the new list has.</param>
public sealed class OneToOne(int oldCount, int newCount)
{
    private const int None = -1;

    private readonly int[] _newOf = Filled(oldCount);
    private readonly int[] _oldOf = Filled(newCount);

    /// <summary>The old members without a counterpart, in order.</summary>
    public IEnumerable<int> LooseOld => Enumerable.Range(0, oldCount).Where(o => _newOf[o] == None);

    /// <summary>The new members without a counterpart, in order.</summary>
    public IEnumerable<int> LooseNew => Enumerable.Range(0, newCount).Where(n => _oldOf[n] == None);

    /// <summary>The pairs, in the order of the new list.</summary>
    public IEnumerable<(int Old, int New)> Pairs => Enumerable.Range(0, newCount).Where(n => _oldOf[n] != None).Select(n => (_oldOf[n], n));

    /// <summary>Pairs two members, unless one of them is paired already.</summary>
    public void Pair(int old, int @new)
    {
        if (_newOf[old] != None || _oldOf[@new] != None)
            return;
        _newOf[old] = @new;
        _oldOf[@new] = old;
    }

    /// <summary>Pairs unpaired members with the same mark; of several, the first with the first.</summary>
    public void PairBy<TMark>(Func<int, TMark> markOfOld, Func<int, TMark> markOfNew)
        where TMark : notnull
    {
        var waiting = LooseOld.GroupBy(markOfOld).ToDictionary(g => g.Key, g => new Queue<int>(g));
        foreach (var n in LooseNew.ToList())
        {
            if (waiting.TryGetValue(markOfNew(n), out var queue) && queue.TryDequeue(out var old))
                Pair(old, n);
        }
    }

    /// <summary>Pairs unpaired members whose mark is unique among the unpaired members of their side.</summary>
    public void PairByOnly<TMark>(Func<int, TMark> markOfOld, Func<int, TMark> markOfNew)
        where TMark : notnull
    {
        var waiting = LooseOld.GroupBy(markOfOld).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var group in LooseNew.GroupBy(markOfNew).ToList())
        {
            if (group.Count() == 1 && waiting.TryGetValue(group.Key, out var olds) && olds is [var old])
                Pair(old, group.First());
        }
    }

    private static int[] Filled(int count)
    {
        var all = new int[count];
        Array.Fill(all, None);
        return all;
    }
}
