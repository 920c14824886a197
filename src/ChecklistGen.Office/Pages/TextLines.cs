using System.Collections.Immutable;
using ChecklistGen.Pages;

namespace ChecklistGen.Office.Pages;

/// <summary>Cuts texts into the lines that a person sees.</summary>
internal static class TextLines
{
    /// <summary>The lines of a text; never none.</summary>
    public static ImmutableArray<PageText> Of(PageText text) => [.. Cut(text).Select(l => l.Line).DefaultIfEmpty(text)];

    /// <summary>The lines of a text, those that belong together at a time: those of an item of a list, or those between lists.</summary>
    public static IEnumerable<(ImmutableArray<PageText> Lines, bool IsItem)> Parts(PageText text)
    {
        var lines = ImmutableArray.CreateBuilder<PageText>();
        var isList = false;
        foreach (var (line, isItem) in Cut(text))
        {
            if (isItem && lines.Count > 0)
            {
                yield return (lines.ToImmutable(), isList);
                lines.Clear();
            }

            isList |= isItem;
            lines.Add(line);
        }

        if (lines.Count > 0)
            yield return (lines.ToImmutable(), isList);
    }

    private static IEnumerable<(PageText Line, bool IsItem)> Cut(PageText text)
    {
        var breaks = text.Marks.Where(m => m.Kind is TextMarkKind.Break or TextMarkKind.Item).ToList();
        if (breaks.Count == 0)
        {
            yield return (text, false);
            yield break;
        }

        var (start, isItem) = (0, false);
        foreach (var mark in breaks.Append(new TextMark(text.Text.Length, 0, TextMarkKind.Break)))
        {
            if (Line(text, start, mark.Start) is { Text.Length: > 0 } line)
                yield return (line, isItem);
            (start, isItem) = (mark.Start, mark.Kind == TextMarkKind.Item);
        }
    }

    private static PageText Line(PageText text, int start, int end)
    {
        while (start < end && text.Text[start] == ' ')
            start++;
        var line = text.Text[start..end];
        // A part that goes on over several lines is marked on each.
        var marks = text.Marks.Where(m => m.Length > 0 && m.Start < end && m.Start + m.Length > start)
            .Select(m => m with { Start = Math.Max(m.Start, start) - start, Length = Math.Min(m.Start + m.Length, end) - Math.Max(m.Start, start) });
        return new PageText(line, line, text.Location) { Marks = [.. marks] };
    }
}
