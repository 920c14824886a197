using System.Text;
using ChecklistGen.Documents;

namespace ChecklistGen.Tests.Word.Support;

/// <summary>What a document says, line by line, without its looks: headings, texts, cells, boxes and fields in order.</summary>
internal static class DocumentOutline
{
    public static string Of(Document document)
    {
        var lines = new List<string>();
        Add(document.Blocks, lines);
        return string.Join('\n', lines);
    }

    private static void Add(IEnumerable<Block> blocks, List<string> lines)
    {
        foreach (var block in blocks)
            Add(block, lines);
    }

    private static void Add(Block block, List<string> lines)
    {
        switch (block)
        {
            case Heading heading:
                lines.Add(new string('#', heading.Level) + " " + Text(heading.Content));
                break;
            case Paragraph paragraph:
                lines.Add(Text(paragraph.Content));
                break;
            case CodeBlock code:
                lines.Add(code.Text.Replace('\n', '↵'));
                break;
            case ListBlock list:
                Add(list.Items.SelectMany(i => i.Blocks), lines);
                break;
            case Quote quote:
                Add(quote.Blocks, lines);
                break;
            case Landscape landscape:
                Add(landscape.Blocks, lines);
                break;
            case Callout callout:
                lines.Add(Text(callout.Title));
                Add(callout.Blocks, lines);
                break;
            case TableOfContents contents:
                lines.AddRange(contents.Entries.Select(e => e.Text));
                break;
            case Table table:
                if (!table.Caption.IsEmpty)
                    lines.Add(Text(table.Caption));
                lines.AddRange(table.Rows.Select(r => $"| {string.Join(" | ", r.Cells.Select(c => Text(c.Content)))} |"));
                break;
            case ThematicBreak or PageBreak:
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static string Text(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                LineBreak => "↵",
                CheckBox box => $"{{{box.Name}: {box.Mark}}}",
                InputField field => $"{{{field.Name}: {field.Value}}}",
                ShareBar bar => $"[{bar.Label}]",
                Image image => $"[{image.Description}]",
                InlineContainer container => Text(container.Content),
                _ => InlineText.Of([inline]),
            });
        }

        return text.ToString();
    }
}
