using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class CodeBlockWriter : BlockWriter<CodeBlock>
{
    protected override void Write(WordContext word, CodeBlock node)
    {
        word.Flow.BeginBox(StyleNames.CodeBlock);
        word.Paragraphs.Begin(StyleNames.CodeBlock);
        word.Runs.Write(node.Text);
        word.Paragraphs.End();
        word.Flow.EndBox(StyleNames.CodeBlock);
    }
}
