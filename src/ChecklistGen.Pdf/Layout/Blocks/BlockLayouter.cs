using ChecklistGen.Documents;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Blocks;

/// <summary>The base of block layouters.</summary>
internal abstract class BlockLayouter<T> : IBlockLayouter
    where T : Block
{
    public Type Handles => typeof(T);

    public BlockLayout Prepare(Block node, Column column, Tag parent, LayoutContext context) => Prepare((T)node, column, parent, context);

    protected abstract BlockLayout Prepare(T node, Column column, Tag parent, LayoutContext context);
}
