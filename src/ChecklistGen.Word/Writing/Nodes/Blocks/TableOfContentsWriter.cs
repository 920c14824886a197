using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

/// <remarks>
/// A real field whose result is written already: Word has no reason to ask for an update, and a user who adds a
/// heading can ask for one. Page numbers are left out (<c>\n</c>): only a layout knows them.
/// </remarks>
internal sealed class TableOfContentsWriter : BlockWriter<TableOfContents>
{
    protected override void Write(WordContext word, TableOfContents node)
    {
        for (var i = 0; i < node.Entries.Length; i++)
        {
            var entry = node.Entries[i];
            var line = word.Paragraphs.New(StyleNames.Contents(entry.Level));
            if (i == 0)
            {
                line.Append(Mark(line, W.FieldCharValues.Begin));
                line.Append(line.Run(new W.FieldCode(FormattableString.Invariant($" TOC \\o \"2-{node.Depth}\" \\n \\h \\z ")) { Space = SpaceProcessingModeValues.Preserve }));
                line.Append(Mark(line, W.FieldCharValues.Separate));
            }

            line.Append(new W.Hyperlink(line.Run(entry.Text)) { Anchor = Bookmark.NameOf(entry.Anchor), History = true });
            if (i == node.Entries.Length - 1)
                line.Append(Mark(line, W.FieldCharValues.End));
            word.Write(line.Element);
        }
    }

    private static W.Run Mark(Line line, W.FieldCharValues type) => line.Run(new W.FieldChar { FieldCharType = type });
}
