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

    private readonly Dictionary<int, List<int>> _places = [];
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
                    _places.Add(number, places = []);
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
        foreach (var first in Occurrences(phrase.Parts[0]))
        {
            if (Complete(phrase, first) is { IsDefault: false } places)
                return places;
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
                holds |= _places.ContainsKey(run[0]);
            if (!holds)
                return false;
        }

        return true;
    }

    // The other parts, each where it is nearest to the first.
    private ImmutableArray<int> Complete(TopicPhrase phrase, ImmutableArray<int> first)
    {
        var places = first;
        foreach (var part in phrase.Parts.Skip(1))
        {
            var nearest = Occurrences(part)
                .Where(o => !o.Any(places.Contains) && Distance(o[0], first[0]) <= Near)
                .OrderBy(o => Math.Abs(o[0] - first[0]))
                .FirstOrDefault();
            if (nearest.IsDefault)
                return default;
            places = places.AddRange(nearest);
        }

        return places;
    }

    private int Distance(int one, int other) => Math.Abs(_distances[one] - _distances[other]);

    private IEnumerable<ImmutableArray<int>> Occurrences(ImmutableArray<ImmutableArray<int>> alternatives) => alternatives.SelectMany(Occurrences);

    private IEnumerable<ImmutableArray<int>> Occurrences(ImmutableArray<int> run) => _places.TryGetValue(run[0], out var starts)
        ? starts.Where(s => Enumerable.Range(1, run.Length - 1).All(k => _places.TryGetValue(run[k], out var next) && next.BinarySearch(s + k) >= 0))
            .Select(s => Enumerable.Range(s, run.Length).ToImmutableArray())
        : [];
}
