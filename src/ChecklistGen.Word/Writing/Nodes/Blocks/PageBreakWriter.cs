using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class PageBreakWriter : BlockWriter<PageBreak>
{
    protected override bool IsVisible => false;

    protected override void Write(WordContext word, PageBreak node) => word.Flow.BreakPage();
}
