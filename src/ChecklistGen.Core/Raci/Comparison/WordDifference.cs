using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Text;

namespace ChecklistGen.Raci.Comparison;

/// <summary>Two wordings of one activity, cut where they begin and end to differ.</summary>
/// <param name="Old">The old wording.</param>
/// <param name="New">The new wording.</param>
public sealed record WordDifference(ImmutableArray<WordSpan> Old, ImmutableArray<WordSpan> New)
{
    /// <summary>Compares two texts word by word; case and typographic marks do not count.</summary>
    public static WordDifference Between(string old, string @new)
    {
        var before = Words(old);
        var after = Words(@new);
        var same = SequenceAlignment.Align([.. before.Select(PlainText.Normalise)], [.. after.Select(PlainText.Normalise)]);
        return new WordDifference(
            Spans(before, same.Select(p => p.Old).ToHashSet()),
            Spans(after, same.Select(p => p.New).ToHashSet()));
    }

    // Words with the blanks after them.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !(char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])))
                continue;
            words.Add(text[start..i]);
            start = i;
        }

        return words;
    }

    private static ImmutableArray<WordSpan> Spans(List<string> words, HashSet<int> same)
    {
        var spans = ImmutableArray.CreateBuilder<WordSpan>();
        var span = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            span.Append(words[i]);
            if (i + 1 < words.Count && same.Contains(i) == same.Contains(i + 1))
                continue;
            spans.Add(new WordSpan(span.ToString(), !same.Contains(i)));
            span.Clear();
        }

        return spans.ToImmutable();
    }
}

/// <summary>A stretch of a text, with the blanks after it.</summary>
/// <param name="Text">The stretch as it is there.</param>
/// <param name="IsChanged">Whether the other version lacks it.</param>
public readonly record struct WordSpan(string Text, bool IsChanged);
