using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Layout.Boxes;

namespace ChecklistGen.Pdf.Layout;

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
