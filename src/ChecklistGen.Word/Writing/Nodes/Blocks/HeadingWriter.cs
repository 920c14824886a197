using ChecklistGen.Documents;
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
        word.Heading = InlineText.Of(node.Content);
        var line = word.Paragraphs.New(StyleNames.Heading(node.Level));
        if (node.Anchor.Length > 0)
        {
            var bookmark = word.Session.NextBookmark(Bookmark.NameOf(node.Anchor));
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
}
