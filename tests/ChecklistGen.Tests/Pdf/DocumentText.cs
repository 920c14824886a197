using System.Globalization;
using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Pdf.Fonts;
using ChecklistGen.Tests.Pdf.SelfCheck;

namespace ChecklistGen.Tests.Pdf;

/// <summary>What a document says, as a PDF of it must say it: every character once and in order.</summary>
internal sealed class DocumentText(bool fillable, IReadOnlyList<string> tocPages)
{
    private readonly StringBuilder _text = new();
    private int _tocLine;

    /// <summary>The text, with one blank between blocks and for each run of blanks.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fillable">Whether boxes and fields are left out because they are filled in on the screen.</param>
    /// <param name="tocPages">The page numbers that its tables of contents print.</param>
    public static string Of(Document document, bool fillable, IReadOnlyList<string> tocPages)
    {
        var text = new DocumentText(fillable, tocPages);
        text.Add(document.Blocks, 0);
        return TreeText.Collapse(Drawn(text._text.ToString()));
    }

    /// <summary>The characters as they can be copied from a PDF.</summary>
    public static string Drawn(string text)
    {
        var result = new StringBuilder();
        foreach (var rune in Characters.Prepare(text).EnumerateRunes())
        {
            if (!Characters.IsInvisible(rune.Value) && rune.Value != Characters.SoftHyphen)
                result.Append(new Rune(Characters.ForExtraction(rune.Value)).ToString());
        }

        return result.ToString();
    }

    private void Add(IEnumerable<Block> blocks, int nesting)
    {
        foreach (var block in blocks)
            Add(block, nesting);
    }

    private void Add(Block block, int nesting)
    {
        _text.Append(' ');
        switch (block)
        {
            case Heading heading:
                Add(heading.Content);
                break;
            case Paragraph paragraph:
                Add(paragraph.Content);
                break;
            case CodeBlock code:
                _text.Append(code.Text.Replace('\n', ' '));
                break;
            case Quote quote:
                Add(quote.Blocks, nesting);
                break;
            case Landscape landscape:
                Add(landscape.Blocks, nesting);
                break;
            case Callout callout:
                Add(callout.Title);
                Add(callout.Blocks, nesting);
                break;
            case ListBlock list:
                for (var i = 0; i < list.Items.Length; i++)
                    Add(list, i, nesting);
                break;
            case TableOfContents toc:
                foreach (var entry in toc.Entries.Where(e => !string.IsNullOrWhiteSpace(e.Text)))
                    _text.Append(' ').Append(entry.Text).Append(' ').Append(tocPages[_tocLine++]);
                break;
            case Table table:
                Add(table);
                break;
        }

        _text.Append(' ');
    }

    private void Add(ListBlock list, int index, int nesting)
    {
        var item = list.Items[index];
        if (list.Start is { } start)
            _text.Append(CultureInfo.InvariantCulture, $" {start + index}. ");
        else if (item.Blocks is not [Paragraph { Content: [CheckBox, ..] }, ..])
            _text.Append(nesting % 2 == 0 ? " • " : " – ");
        Add(item.Blocks, nesting + 1);
    }

    private void Add(Table table)
    {
        Add(table.Caption);
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                _text.Append(' ');
                Add(cell.Content);
                _text.Append(' ');
            }
        }
    }

    private void Add(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    _text.Append(run.Text);
                    break;
                case CodeSpan code:
                    _text.Append(code.Text);
                    break;
                case LineBreak or ShareBar or Image:
                    // Figures are seen, not read.
                    _text.Append(inline is LineBreak ? " " : "");
                    break;
                case CheckBox box when !fillable:
                    _text.Append(box.Mark);
                    break;
                // What was typed for a signature is text in a form, too.
                case InputField field when !fillable || field.Kind == InputKind.Signature:
                    _text.Append(field.Value);
                    break;
                case Link link when string.IsNullOrWhiteSpace(InlineText.Of(link.Content)):
                    _text.Append(link.Target);
                    break;
                case InlineContainer container:
                    Add(container.Content);
                    break;
            }
        }
    }
}
