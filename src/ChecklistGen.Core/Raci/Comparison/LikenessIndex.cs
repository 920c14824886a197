namespace ChecklistGen.Raci.Comparison;

/// <summary>Finds the texts that are like a given one without looking at all of them.</summary>
internal sealed class LikenessIndex
{
    /// <summary>
    /// How many entries of the index are looked at for one text. The rarest pieces come first: texts that share only
    /// what every text has are not alike.
    /// </summary>
    private const int MaxEntries = 128;

    private readonly IReadOnlyList<Shingles> _texts;
    private readonly Dictionary<long, List<int>> _byPiece = [];

    public LikenessIndex(IReadOnlyList<Shingles> texts)
    {
        _texts = texts;
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var piece in texts[i].Pieces)
            {
                if (!_byPiece.TryGetValue(piece, out var holders))
                    _byPiece.Add(piece, holders = []);
                holders.Add(i);
            }
        }
    }

    /// <summary>The positions of texts that are at least so much like a given one, in no order.</summary>
    public IEnumerable<(int Text, double Likeness)> Find(Shingles text, double atLeast) => Candidates(text)
        .Select(c => (Text: c, Likeness: _texts[c].LikenessTo(text)))
        .Where(c => c.Likeness >= atLeast);

    private HashSet<int> Candidates(Shingles text)
    {
        var candidates = new HashSet<int>();
        var entries = 0;
        foreach (var holders in text.Pieces.Where(_byPiece.ContainsKey).Select(p => _byPiece[p]).OrderBy(h => h.Count))
        {
            candidates.UnionWith(holders.Take(MaxEntries - entries));
            entries += holders.Count;
            if (entries >= MaxEntries)
                break;
        }

        return candidates;
    }
}
