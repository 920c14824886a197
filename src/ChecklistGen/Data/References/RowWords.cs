using System.Collections.Immutable;

namespace ChecklistGen.Data.References;

/// <summary>The words of a row or a title, as topics look at them.</summary>
internal sealed class RowWords
{
    // A remark in brackets gives examples, where enough stands before it to have examples of.
    private const int WordsBeforeExamples = 3;

    // Words of so many letters are articles and the like, and make no distance.
    private const int LongestSmallWord = 3;

    // How far apart the words of a phrase may stand.
    private const int Near = 6;

    private static readonly List<int> Nowhere = [];

    private readonly Dictionary<int, List<int>> _places = [];
    private readonly ulong _some; // a bit for each 64th of the words: a word whose bit is not set is not in the row
    private readonly List<int> _distances = [];
    private readonly List<bool> _isExample = [];

    public RowWords(string text, Func<string, ImmutableArray<int>> match)
    {
        var normal = WordList.Normalise(text);
        var (depth, outside, distance) = (0, 0, 0);
        for (var at = 0; at < normal.Length; at++)
        {
            if (normal[at] is '(')
                depth++;
            else if (normal[at] is ')')
                depth = Math.Max(0, depth - 1);
            if (!char.IsLetterOrDigit(normal[at]))
                continue;
            var start = at;
            while (at + 1 < normal.Length && char.IsLetterOrDigit(normal[at + 1]))
                at++;
            var isExample = depth > 0 && outside >= WordsBeforeExamples;
            outside += isExample ? 0 : 1;
            foreach (var number in match(normal[start..(at + 1)]))
            {
                if (!_places.TryGetValue(number, out var places))
                {
                    _places.Add(number, places = []);
                    _some |= BitOf(number);
                }

                places.Add(_distances.Count);
            }

            _isExample.Add(isExample);
            _distances.Add(distance);
            distance += at + 1 - start > LongestSmallWord ? 1 : 0;
        }
    }

    /// <summary>The words of the list that it has, by number.</summary>
    public IReadOnlyCollection<int> Numbers => _places.Keys;

    /// <summary>Where a phrase stands: the places of its words; default where it doesn't stand anywhere.</summary>
    public ImmutableArray<int> Find(TopicPhrase phrase)
    {
        if (!MayHold(phrase))
            return default;
        var places = new List<int>();
        foreach (var run in phrase.Parts[0])
        {
            foreach (var start in StartsOf(run))
            {
                places.Clear();
                if (!Stands(run, start, places))
                    continue;
                places.AddRange(Enumerable.Range(start, run.Length));
                if (Complete(phrase, start, places))
                    return [.. places];
            }
        }

        return default;
    }

    /// <summary>Whether all of these places are in brackets that give examples.</summary>
    public bool AreExamples(ImmutableArray<int> places) => places.All(p => _isExample[p]);

    // Most phrases lack a word, which is seen at once.
    private bool MayHold(TopicPhrase phrase)
    {
        foreach (var part in phrase.Parts)
        {
            var holds = false;
            foreach (var run in part)
                holds |= (_some & BitOf(run[0])) != 0 && _places.ContainsKey(run[0]);
            if (!holds)
                return false;
        }

        return true;
    }

    // The other parts, each where it is nearest to the first.
    private bool Complete(TopicPhrase phrase, int first, List<int> places)
    {
        foreach (var part in phrase.Parts.AsSpan(1..))
        {
            var (nearest, nearestRun) = (-1, ImmutableArray<int>.Empty);
            foreach (var run in part)
            {
                foreach (var start in StartsOf(run))
                {
                    var isNearer = nearest < 0 || Math.Abs(start - first) < Math.Abs(nearest - first);
                    if (isNearer && Math.Abs(_distances[start] - _distances[first]) <= Near && Stands(run, start, places))
                        (nearest, nearestRun) = (start, run);
                }
            }

            if (nearest < 0)
                return false;
            places.AddRange(Enumerable.Range(nearest, nearestRun.Length));
        }

        return true;
    }

    private static ulong BitOf(int word) => 1ul << (word & 63);

    private List<int> StartsOf(ImmutableArray<int> run) => _places.GetValueOrDefault(run[0], Nowhere);

    // Whether the words follow each other from there on, none of them taken.
    private bool Stands(ImmutableArray<int> run, int start, List<int> taken)
    {
        for (var k = 0; k < run.Length; k++)
        {
            if (taken.Contains(start + k) || !_places.TryGetValue(run[k], out var places) || places.BinarySearch(start + k) < 0)
                return false;
        }

        return true;
    }
}
