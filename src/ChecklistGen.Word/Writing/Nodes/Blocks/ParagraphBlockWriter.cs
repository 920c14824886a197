using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class ParagraphBlockWriter : BlockWriter<Paragraph>
{
    protected override void Write(WordContext word, Paragraph node) =>
        word.Paragraphs.Write(StyleOf(node, word.Container), node.Content, keepNext: node.KeepWithNext);

    private static string StyleOf(Paragraph node, BlockContainer container) => (node.Style, container) switch
    {
        (ParagraphStyle.Lead, _) => StyleNames.Subtitle,
        (ParagraphStyle.Small, _) => StyleNames.SmallPrint,
        (_, { ListLevel: > 0 }) => StyleNames.ListContinue(container.ListLevel),
        (_, { IsQuote: true }) => StyleNames.Quote,
        _ => StyleNames.Normal,
    };
}
