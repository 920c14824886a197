using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Controls;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class CheckBoxWriter : InlineWriter<CheckBox>
{
    protected override void Write(Line line, CheckBox node) => ContentControl.Append(line, node);
}

internal sealed class InputFieldWriter : InlineWriter<InputField>
{
    protected override void Write(Line line, InputField node) => ContentControl.Append(line, node);
}
