using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class LineBreakWriter : InlineWriter<LineBreak>
{
    protected override void Write(WordContext word, LineBreak node) => word.Runs.Write("\n");
}
