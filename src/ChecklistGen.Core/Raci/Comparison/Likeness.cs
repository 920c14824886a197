using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>
/// A text cut into overlapping pieces of three characters, word by word, so that a mended spelling, an ending or a word
/// in another place leaves most of them the same.
/// </summary>
internal sealed class Shingles
{
    private const int Length = 3;

    private readonly long[] _pieces;

    private Shingles(long[] pieces) => _pieces = pieces;

    /// <summary>The different pieces, in ascending order.</summary>
    public IReadOnlyList<long> Pieces => _pieces;

    /// <summary>Cuts up a text; blanks are before and after each word, so that its ends count.</summary>
    public static Shingles Of(string text)
    {
        var pieces = new HashSet<long>();
        foreach (var word in Words(PlainText.Normalise(text)))
        {
            var padded = $"  {word} ";
            for (var i = 0; i + Length <= padded.Length; i++)
                pieces.Add(((long)padded[i] << 32) | ((long)padded[i + 1] << 16) | padded[i + 2]);
        }

        return new Shingles([.. pieces.Order()]);
    }

    /// <summary>How much of two texts is the same, from 0 to 1: twice the common pieces by all pieces (Dice).</summary>
    public double LikenessTo(Shingles other)
    {
        var all = _pieces.Length + other._pieces.Length;
        if (all == 0)
            return 0;
        var common = 0;
        for (int i = 0, j = 0; i < _pieces.Length && j < other._pieces.Length;)
        {
            var order = _pieces[i].CompareTo(other._pieces[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * common / all;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }
}

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
