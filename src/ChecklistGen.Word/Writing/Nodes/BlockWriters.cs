using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes;

/// <summary>The writers of blocks that are a paragraph or two, or that arrange others.</summary>
internal static class BlockWriters
{
    public static void Write(WordContext word, Callout node)
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

    public static void Write(WordContext word, CodeBlock node)
    {
        word.Flow.BeginBox(StyleNames.CodeBlock);
        var line = word.Paragraphs.New(StyleNames.CodeBlock);
        line.Append(node.Text);
        word.Write(line.Element);
        word.Flow.EndBox(StyleNames.CodeBlock);
    }

    // The document's title is a real heading of level 1 and not Word's "Title", which has no place in the outline: the
    // navigation pane and screen readers would begin at the chapters.
    public static void Write(WordContext word, Heading node)
    {
        word.Heading = InlineText.Of(node.Content);
        var line = word.Paragraphs.New(StyleNames.Heading(node.Level));
        if (node.Anchor.Length > 0)
        {
            var bookmark = word.Session.NextBookmark(WordNames.HeadingBookmark(node.Anchor));
            line.Append(bookmark.Start());
            line.Append(node.Content);
            line.Append(bookmark.End());
        }
        else
        {
            line.Append(node.Content);
        }

        word.Write(line.Element);
    }

    public static void Write(WordContext word, Landscape node)
    {
        // Paper can be turned for the document's own blocks only, not within a list, a quote or a call-out.
        word.Sections.WantsLandscape = word.Container == default;
        word.Write(node.Blocks);
        word.Sections.WantsLandscape = false;
    }

    public static void Write(WordContext word, Paragraph node) =>
        word.Paragraphs.Write(StyleOf(node, word.Container), node.Content, keepNext: node.KeepWithNext);

    private static string StyleOf(Paragraph node, BlockContainer container) => (node.Style, container) switch
    {
        (ParagraphStyle.Lead, _) => StyleNames.Subtitle,
        (ParagraphStyle.Small, _) => StyleNames.SmallPrint,
        (_, { ListLevel: > 0 }) => StyleNames.ListContinue(container.ListLevel),
        (_, { IsQuote: true }) => StyleNames.Quote,
        _ => StyleNames.Normal,
    };

    public static void Write(WordContext word, Quote node)
    {
        var outer = word.Container;
        word.Container = outer with { IsQuote = true };
        word.Write(node.Blocks);
        word.Container = outer;
    }
}
