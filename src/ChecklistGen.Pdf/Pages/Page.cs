using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Pages;

/// <summary>A page of boxes.</summary>
/// <param name="setup">Its paper.</param>
/// <param name="number">Its number, from 1.</param>
internal sealed class Page(PageSetup setup, int number)
{
    public PageSetup Setup => setup;

    public int Number => number;

    /// <summary>Where its content ends, in points from the top; known once it is full.</summary>
    public double Bottom { get; set; }

    /// <summary>Fills and rules, which are drawn first and have no meaning of their own.</summary>
    public List<Box> Backdrop { get; } = [];

    /// <summary>The content, in reading order, and what is repeated from an earlier page.</summary>
    public List<Box> Boxes { get; } = [];

    /// <summary>The headings that are on it.</summary>
    public List<HeadingMark> Headings { get; } = [];
}

/// <summary>A heading on a page, for links and the outline.</summary>
/// <param name="Level">Its level, 1 for the title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Anchor">The name that links refer to; empty for none.</param>
/// <param name="Top">Its upper edge, in points from the top of the page.</param>
/// <param name="Tag">Its place in the structure; null for a document's title that is nowhere on a page.</param>
internal sealed record HeadingMark(int Level, string Text, string Anchor, double Top, Tag? Tag);

/// <summary>Where a heading is.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Y">The heading's upper edge, in points from the bottom of the page.</param>
internal sealed record HeadingPlace(int Page, double Y);
