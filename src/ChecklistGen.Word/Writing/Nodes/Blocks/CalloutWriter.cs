using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class CalloutWriter : BlockWriter<Callout>
{
    protected override void Write(WordContext word, Callout node)
    {
        word.Flow.BeginBox(StyleNames.Callout(node.Kind));
        var outer = word.Container;
        if (!node.Title.IsEmpty)
        {
            word.Container = default;
            word.Paragraphs.Begin(StyleNames.CalloutTitle(node.Kind));
            word.Inlines(node.Title);
            word.Paragraphs.End();
        }

        word.Container = new BlockContainer { Callout = node.Kind };
        word.Blocks(node.Blocks);
        word.Container = outer;
        word.Flow.EndBox(StyleNames.Callout(node.Kind));
    }
}
