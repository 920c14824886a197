using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class CodeSpanWriter : InlineWriter<CodeSpan>
{
    protected override void Write(WordContext word, CodeSpan node) => word.Runs.Write(node.Text, StyleNames.Code);
}
