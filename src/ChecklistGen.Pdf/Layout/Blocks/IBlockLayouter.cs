using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>Prepares one kind of block.</summary>
internal interface IBlockLayouter
{
    /// <summary>The kind.</summary>
    Type Handles { get; }

    /// <summary>Measures a block as far as its first lines; what is long is measured as it is placed.</summary>
    /// <param name="node">The block.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="parent">What it is part of.</param>
    /// <param name="context">The document's layout.</param>
    BlockLayout Prepare(Block node, Column column, Tag parent, LayoutContext context);
}
