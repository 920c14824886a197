using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class ThematicBreakWriter : BlockWriter<ThematicBreak>
{
    protected override void Write(WordContext word, ThematicBreak node) => word.Paragraphs.Write(StyleNames.HorizontalRule, []);
}
