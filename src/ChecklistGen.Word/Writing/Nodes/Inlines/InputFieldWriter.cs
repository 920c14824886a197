using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Controls;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class InputFieldWriter : InlineWriter<InputField>
{
    protected override void Write(WordContext word, InputField node)
    {
        switch (node.Kind)
        {
            case InputKind.Date:
                DateControl.Write(word, node);
                break;
            case InputKind.Choice:
                ChoiceControl.Write(word, node);
                break;
            default:
                TextControl.Write(word, node);
                break;
        }
    }
}
