using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Pdf.Images;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout;

/// <summary>What layouters share during one pass over a document.</summary>
internal sealed class LayoutContext
{
    private int _tables;

    public required Document Document { get; init; }

    public required Theme Theme { get; init; }

    public required PdfOptions Options { get; init; }

    public required FontSet Fonts { get; init; }

    public required ImageStore Images { get; init; }

    /// <summary>What an earlier pass found out about pages; when the last one is through, what it did.</summary>
    public required PageNumbers Numbers { get; set; }

    /// <summary>Where findings go.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The anchors of all headings.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>The characters that the theme's typeface lacks.</summary>
    public Substitutes Substitutes { get; } = new();

    /// <summary>The levels of headings as the structure tree takes them.</summary>
    public HeadingLevels HeadingLevels { get; } = new();

    public Palette Palette => Theme.Palette;

    public TextStyles Styles => Theme.Styles;

    /// <summary>Prepares a block to be placed.</summary>
    public BlockLayout Prepare(Block block, Column column, Tag parent) =>
        BlockLayouters.For(block).Prepare(block, column, parent, this);

    /// <summary>A number of its own for each table, in order.</summary>
    public int NextTable() => ++_tables;
}
