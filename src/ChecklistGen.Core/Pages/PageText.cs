using System.Collections.Immutable;
using ChecklistGen.Text;

namespace ChecklistGen.Pages;

/// <summary>A text as a reader of the page sees it.</summary>
/// <param name="Text">Plain text on one line.</param>
/// <param name="Raw">The characters that stand for it in the page, white space at their ends left out.</param>
/// <param name="Location">Where they begin.</param>
public record PageText(string Text, string Raw, Location Location)
{
    /// <summary>Parts of <see cref="Text"/> that stand out or lead somewhere, and its line breaks, by their start.</summary>
    public ImmutableArray<TextMark> Marks { get; init; } = [];

    /// <summary>Whether it has no characters.</summary>
    public bool IsEmpty => Raw.Length == 0;

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold => Text.Length > 0 && HasMark(TextMarkKind.Bold, 0, Text.Length);

    /// <summary>Its links, in order; dropped addresses are not among them.</summary>
    public ImmutableArray<TextMark> Links => Marks.RemoveAll(m => m.Kind != TextMarkKind.Link);

    /// <summary>The text cut at its line breaks.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            var start = 0;
            foreach (var mark in Marks)
            {
                if (mark.Kind is not (TextMarkKind.Break or TextMarkKind.Item) || mark.Start <= start)
                    continue;
                yield return Text[start..mark.Start].Trim();
                start = mark.Start;
            }

            yield return Text[start..].Trim();
        }
    }

    /// <summary>Whether a part of exactly this place is marked so.</summary>
    public bool HasMark(TextMarkKind kind, int start, int length)
    {
        foreach (var mark in Marks)
        {
            if (mark.Kind == kind && mark.Start == start && mark.Length == length)
                return true;
        }

        return false;
    }
}

/// <summary>What sets a part of a text apart.</summary>
public enum TextMarkKind
{
    /// <summary>It is bold.</summary>
    Bold,

    /// <summary>It is in italics.</summary>
    Italic,

    /// <summary>It leads to <see cref="TextMark.Address"/>.</summary>
    Link,

    /// <summary>The page breaks the line here; the text has a blank there, and the mark no length.</summary>
    Break,

    /// <summary>An item of a list begins here; as for <see cref="Break"/>, the mark has no length.</summary>
    Item,
}

/// <summary>A part of a text that is set apart.</summary>
/// <param name="Start">The offset of its first character in <see cref="PageText.Text"/>.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What sets it apart.</param>
/// <param name="Address">Where it leads as the page has it, perhaps relative to it; null where it is no link.</param>
public readonly record struct TextMark(int Start, int Length, TextMarkKind Kind, string? Address = null);
