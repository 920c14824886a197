using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Inlines;

internal sealed class TextRunWriter : InlineWriter<TextRun>
{
    // A line end in running text is a blank, as in Markdown: lines are broken by a LineBreak.
    protected override void Write(WordContext word, TextRun node) => word.Runs.Write(node.Text.Replace('\n', ' '));
}
