using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ChecklistGen.Pages;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Puts the output of an <see cref="InlineFlattener"/> onto one line.</summary>
internal static class OneLine
{
    /// <summary>The output without what was markup, white space as single blanks, and the parts and lines where they are then.</summary>
    /// <param name="output">What was written, including possible markup.</param>
    /// <param name="markup">The places of characters that were markup.</param>
    /// <param name="parts">Emphasised parts and links, by their place in the output.</param>
    /// <param name="lines">Where lines begin in the output; where they begin in the text afterwards.</param>
    public static InlineText Of(StringBuilder output, List<int> markup, List<TextMark> parts, int[] lines)
    {
        markup.Sort();
        var (removed, position, isBlank) = (0, 0, false);
        var places = ArrayPool<int>.Shared.Rent(output.Length + 1);
        var result = new StringBuilder(output.Length);
        foreach (var chunk in output.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                places[position] = result.Length;
                if (removed < markup.Count && markup[removed] == position)
                {
                    removed++;
                }
                else if (char.IsWhiteSpace(c))
                {
                    isBlank = result.Length > 0;
                }
                else
                {
                    if (isBlank)
                        result.Append(' ');
                    isBlank = false;
                    result.Append(c);
                }

                position++;
            }
        }

        places[position] = result.Length;
        var text = result.ToString();
        var marks = PlaceParts(parts, places, text);
        for (var i = 0; i < lines.Length; i++)
            lines[i] = places[lines[i]];
        ArrayPool<int>.Shared.Return(places);
        return new InlineText(text, marks);
    }

    private static ImmutableArray<TextMark> PlaceParts(List<TextMark> parts, int[] places, string text)
    {
        if (parts.Count == 0)
            return [];
        var marks = new List<TextMark>(parts.Count);
        foreach (var part in parts)
        {
            if (Placed(part, places, text) is { } mark)
                marks.Add(mark);
        }

        if (marks.Count > 1)
            marks.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Kind.CompareTo(b.Kind));
        return [.. marks];
    }

    private static TextMark? Placed(TextMark part, int[] places, string text)
    {
        var (start, end) = (places[part.Start], places[part.Start + part.Length]);
        if (part.Kind is TextMarkKind.Break or TextMarkKind.Item)
            return (start > 0 || part.Kind == TextMarkKind.Item) && start < text.Length ? part with { Start = start } : null;
        if (start < text.Length && text[start] == ' ')
            start++;
        return end > start ? part with { Start = start, Length = end - start } : null;
    }
}
