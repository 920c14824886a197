using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class CalloutWriter : BlockWriter<Callout>
{
    protected override void Write(WordContext word, Callout node)
    {
        word.Flow.BeginBox(StyleNames.Callout(node.Kind));
        var outer = word.Container;
        word.Container = default;
        if (!node.Title.IsEmpty)
            word.Paragraphs.Write(StyleNames.CalloutTitle(node.Kind), node.Title);
        word.Container = new BlockContainer { Callout = node.Kind };
        word.Write(node.Blocks);
        word.Container = outer;
        word.Flow.EndBox(StyleNames.Callout(node.Kind));
    }
}
