using System.Collections.Immutable;
using ChecklistGen.Pages;

namespace ChecklistGen.Reading.Inlines;

/// <summary>Plain text with its emphasised parts and links.</summary>
internal readonly record struct InlineText(string Text, ImmutableArray<TextMark> Marks)
{
    /// <summary>Its lines; a part that spans several is marked on the first of them.</summary>
    public InlineText[] Cut(int[] starts)
    {
        var lines = new InlineText[starts.Length];
        var part = 0;
        for (var line = 0; line < starts.Length; line++)
        {
            var (start, end) = (starts[line], line + 1 < starts.Length ? starts[line + 1] : Text.Length);
            if (start < end && Text[start] == ' ')
                start++;
            var marks = new List<TextMark>();
            for (; part < Marks.Length && Marks[part].Start < end; part++)
                marks.Add(Marks[part] with { Start = Marks[part].Start - start, Length = Math.Min(Marks[part].Start + Marks[part].Length, end) - Marks[part].Start });
            lines[line] = new InlineText(Text[start..end], [.. marks.Where(m => m.Start >= 0)]);
        }

        return lines;
    }
}
