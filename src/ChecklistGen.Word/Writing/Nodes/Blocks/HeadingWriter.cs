using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

/// <remarks>
/// The document's title is a real heading of level 1 and not Word's "Title", which has no place in the outline:
/// the navigation pane and screen readers would begin at the chapters.
/// </remarks>
internal sealed class HeadingWriter : BlockWriter<Heading>
{
    protected override void Write(WordContext word, Heading node)
    {
        word.Paragraphs.Begin(StyleNames.Heading(node.Level));
        if (node.Anchor.Length > 0)
        {
            using (new Bookmark(word, Bookmark.ForAnchor(node.Anchor)))
                word.Inlines(node.Content);
        }
        else
        {
            word.Inlines(node.Content);
        }

        word.Paragraphs.End();
    }
}
