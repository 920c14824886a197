using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class CodeBlockWriter : BlockWriter<CodeBlock>
{
    protected override void Write(WordContext word, CodeBlock node)
    {
        word.Flow.BeginBox(StyleNames.CodeBlock);
        var line = word.Paragraphs.New(StyleNames.CodeBlock);
        line.Append(node.Text);
        word.Write(line.Element);
        word.Flow.EndBox(StyleNames.CodeBlock);
    }
}
