using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Pages;

/// <summary>A page of boxes.</summary>
/// <param name="setup">Its paper.</param>
/// <param name="number">Its number, from 1.</param>
internal sealed class Page(PageSetup setup, int number)
{
    public PageSetup Setup => setup;

    public int Number => number;

    /// <summary>Fills and rules, which lie under all else and mean nothing by themselves.</summary>
    public List<Box> Backdrop { get; } = [];

    /// <summary>What is read, in reading order; and what is repeated from an earlier page.</summary>
    public List<Box> Boxes { get; } = [];

    /// <summary>The headings that stand on it.</summary>
    public List<HeadingMark> Headings { get; } = [];
}

/// <summary>A heading at its place, for links and the outline.</summary>
/// <param name="Level">Its level, 1 for the title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The name by which links find it; empty for none.</param>
/// <param name="Top">Its upper edge, from the top of the page.</param>
internal sealed record HeadingMark(int Level, string Text, string Anchor, double Top);

/// <summary>Where a heading stands.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Y">The heading's upper edge, from the bottom of the page.</param>
internal sealed record HeadingPlace(int Page, double Y);
