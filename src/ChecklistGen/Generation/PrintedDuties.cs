using ChecklistGen.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>Finds which obligations a document prints, by their ids, keys or texts.</summary>
internal static class PrintedDuties
{
    // Any odd number does: phrases of equal hash are compared word by word.
    private const ulong HashBase = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The obligations that a document does not print, in the page's order.</summary>
    /// <remarks>Two obligations of equal text are both printed where the text is printed twice. Takes linear time for texts of a given length.</remarks>
    public static IReadOnlyList<ChecklistItem> MissingIn(Document document, Checklist checklist)
    {
        var text = string.Join('\n', DocumentText.Of(document.Blocks).Select(t => t.All));
        var names = NamesIn(text, checklist);
        List<ChecklistItem> unnamed = [.. checklist.Items.Where(i => !names.Contains(i.Id) && !names.Contains(i.Key))];
        if (unnamed.Count == 0)
            return [];

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = Words(text).Select(w => numbers.TryAdd(w, numbers.Count + 1) ? numbers.Count : numbers[w]).ToArray();
        return MissingIn(words, unnamed, numbers);
    }

    // Longest first, and no word counts twice: "Manage keys" is not printed because "Manage keys of users" is.
    private static List<ChecklistItem> MissingIn(int[] words, List<ChecklistItem> items, Dictionary<string, int> numbers)
    {
        var taken = new bool[words.Length];
        var missing = new HashSet<ChecklistItem>(ReferenceEqualityComparer.Instance);
        var phrases = items.Select(i => (Item: i, Words: Words(i.Activity.Text).Select(w => numbers.GetValueOrDefault(w)).ToArray()));
        foreach (var group in phrases.GroupBy(p => p.Words.Length).OrderByDescending(g => g.Key))
        {
            var waiting = group.GroupBy(p => HashOf(p.Words)).ToDictionary(g => g.Key, g => g.ToList());
            Take(words, taken, group.Key, waiting);
            missing.UnionWith(waiting.Values.SelectMany(w => w).Select(w => w.Item));
        }

        return [.. items.Where(missing.Contains)];
    }

    // Removes from those that wait what the text contains: a window of as many words moves over it.
    private static void Take(int[] words, bool[] taken, int length, Dictionary<ulong, List<(ChecklistItem Item, int[] Words)>> waiting)
    {
        var (hash, leaving, free) = (0UL, 1UL, 0);
        for (var i = 0; i < length; i++)
            leaving *= HashBase;
        for (var i = 0; i < words.Length && length > 0; i++)
        {
            hash = (hash * HashBase) + (ulong)words[i] - (i >= length ? leaving * (ulong)words[i - length] : 0);
            free = taken[i] ? 0 : free + 1;
            if (free < length || !waiting.TryGetValue(hash, out var candidates))
                continue;
            var start = i + 1 - length;
            var found = candidates.FindIndex(c => words.AsSpan(start, length).SequenceEqual(c.Words));
            if (found < 0)
                continue;
            candidates.RemoveAt(found);
            taken.AsSpan(start, length).Fill(true);
            free = 0;
        }
    }

    private static ulong HashOf(int[] words) => words.Aggregate(0UL, (hash, word) => (hash * HashBase) + (ulong)word);

    // The ids and keys that are in the text, between blanks and punctuation. A set of all its words would have millions for many rows.
    private static HashSet<string> NamesIn(ReadOnlySpan<char> text, Checklist checklist)
    {
        var wanted = checklist.Items.SelectMany(i => new[] { i.Id, i.Key }).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (wanted.TryGetValue(text[start..end].Trim("()[],;:.\"'«»“”"), out var name))
                found.Add(name);
            start = end + 1;
        }

        return found;
    }

    // Letters and digits in a row, and each other character that is no blank.
    private static IEnumerable<string> Words(string text)
    {
        var plain = PlainText.Normalise(text);
        for (var start = 0; start < plain.Length;)
        {
            var end = start;
            while (end < plain.Length && char.IsLetterOrDigit(plain[end]))
                end++;
            end = Math.Max(end, start + 1);
            if (plain[start] != ' ')
                yield return plain[start..end];
            start = end;
        }
    }
}
