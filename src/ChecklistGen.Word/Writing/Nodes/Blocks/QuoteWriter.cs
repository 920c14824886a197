using ChecklistGen.Documents;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class QuoteWriter : BlockWriter<Quote>
{
    protected override void Write(WordContext word, Quote node)
    {
        var outer = word.Container;
        word.Container = outer with { IsQuote = true };
        word.Write(node.Blocks);
        word.Container = outer;
    }
}
