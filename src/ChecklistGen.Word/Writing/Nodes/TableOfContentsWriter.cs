using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

/// <remarks>
/// A real field whose result is written already: Word has no reason to ask for an update, and a user who adds a heading can
/// ask for one. The numbers of pages are those of a layout of ours; where there is none, they are left out (<c>\n</c>).
/// </remarks>
internal static class TableOfContentsWriter
{
    public static void Write(WordContext word, TableOfContents node)
    {
        var pages = word.Session.PagesOfHeadings;
        var withoutPages = pages.Count == 0 ? "\\n " : "";
        for (var i = 0; i < node.Entries.Length; i++)
        {
            var entry = node.Entries[i];
            var line = word.Paragraphs.New(StyleNames.Contents(entry.Level));
            if (i == 0)
                BeginField(line, FormattableString.Invariant($" TOC \\o \"2-{node.Depth}\" {withoutPages}\\h \\z "));
            var link = new W.Hyperlink(line.Run(entry.Text)) { Anchor = WordNames.HeadingBookmark(entry.Anchor), History = true };
            if (pages.TryGetValue(entry.Anchor, out var page))
                AppendPage(line with { Element = link }, page);
            line.Append(link);
            if (i == node.Entries.Length - 1)
                line.Append(Mark(line, W.FieldCharValues.End));
            word.Write(line.Element);
        }
    }

    private static void AppendPage(Line line, int page)
    {
        line.Append("\t");
        BeginField(line, $" PAGEREF {((W.Hyperlink)line.Element).Anchor} \\h ");
        line.Append(Units.Text(page));
        line.Append(Mark(line, W.FieldCharValues.End));
    }

    private static void BeginField(Line line, string instruction)
    {
        line.Append(Mark(line, W.FieldCharValues.Begin));
        line.Append(line.Run(new W.FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }));
        line.Append(Mark(line, W.FieldCharValues.Separate));
    }

    private static W.Run Mark(Line line, W.FieldCharValues type) => line.Run(new W.FieldChar { FieldCharType = type });
}
