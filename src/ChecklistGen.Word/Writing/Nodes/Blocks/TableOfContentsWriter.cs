using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

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
            word.Paragraphs.Begin(StyleNames.Contents(entry.Level));
            if (i == 0)
                WriteStart(word, node.Depth);
            word.Xml.Start("hyperlink");
            word.Xml.Attribute("anchor", Bookmark.ForAnchor(entry.Anchor));
            word.Xml.Attribute("history", "1");
            word.Runs.Write(entry.Text);
            word.Xml.End();
            if (i == node.Entries.Length - 1)
                WriteMark(word, "end");
            word.Paragraphs.End();
        }
    }

    private static void WriteStart(WordContext word, int depth)
    {
        WriteMark(word, "begin");
        word.Runs.Begin();
        word.Xml.Text("instrText", FormattableString.Invariant($" TOC \\o \"2-{depth}\" \\n \\h \\z "));
        word.Xml.End();
        WriteMark(word, "separate");
    }

    private static void WriteMark(WordContext word, string type)
    {
        word.Runs.Begin();
        word.Xml.Start("fldChar");
        word.Xml.Attribute("fldCharType", type);
        word.Xml.End();
        word.Xml.End();
    }
}
