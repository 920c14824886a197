using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Controls;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class CheckBoxWriter : InlineWriter<CheckBox>
{
    protected override void Write(WordContext word, CheckBox node) => CheckBoxControl.Write(word, node);
}
