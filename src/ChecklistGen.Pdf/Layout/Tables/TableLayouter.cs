using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Blocks;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Tables;

internal sealed class TableLayouter : BlockLayouter<Table>
{
    protected override BlockLayout Prepare(Table node, Column column, Tag parent, LayoutContext context)
    {
        if (node.Rows.IsEmpty || node.Columns.IsEmpty)
        {
            return node.Caption.IsEmpty
                ? new NothingLayout()
                : ParagraphLayouter.Lay(node.Caption, context.Styles.Caption, column, new Tag("P", parent, node), context);
        }

        return new TableLayout(node, column, parent, context);
    }
}
