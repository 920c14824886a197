using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes;

internal static class ListWriter
{
    public static void Write(WordContext word, ListBlock node)
    {
        var outer = word.Container;
        var level = Math.Min(outer.ListLevel + 1, StyleNames.DeepestList);
        word.Container = outer with { ListLevel = level };
        var numbering = Numbering(word, node, level);
        foreach (var item in node.Items)
            WriteItem(word, item, node.IsOrdered, numbering, level);
        word.Container = outer;
        if (outer.ListLevel == 0)
            word.Flow.EndList();
    }

    // A numbered list needs a numbering of its own to begin at its own number. Bullets come with the style, unless it is
    // a reference document's and has none, or one made for a call-out, of which not every program knows what it is based on.
    private static NumberingReference? Numbering(WordContext word, ListBlock list, int level)
    {
        if (list.Start is { } start)
            return new NumberingReference(word.Session.Numbering.Add(level - 1, start), level - 1);
        var comesWithStyle = word.Container.Callout is null && word.Styles.IsNumbered(StyleNames.ListBullet(level));
        return comesWithStyle ? null : new NumberingReference(word.Session.Numbering.BulletId, level - 1);
    }

    private static void WriteItem(WordContext word, ListItem item, bool isOrdered, NumberingReference? numbering, int level)
    {
        var rest = item.Blocks;
        if (rest is [Paragraph first, ..])
        {
            if (first.Content is [CheckBox box, ..])
                WriteTask(word, box, first, level);
            else
                WriteFirst(word, first, isOrdered, numbering, level);
            rest = rest[1..];
        }
        else
        {
            // An item that begins with something else still shows its bullet or number.
            WriteFirst(word, new Paragraph([]), isOrdered, numbering, level);
        }

        word.Write(rest);
    }

    private static void WriteFirst(WordContext word, Paragraph paragraph, bool isOrdered, NumberingReference? numbering, int level) =>
        word.Paragraphs.Write(isOrdered ? StyleNames.ListNumber(level) : StyleNames.ListBullet(level), paragraph.Content, numbering, paragraph.KeepWithNext);

    // The box is where the bullet would be, and the text behind it lines up.
    private static void WriteTask(WordContext word, CheckBox box, Paragraph paragraph, int level)
    {
        var line = word.Paragraphs.New(StyleNames.ListTask(level), keepNext: paragraph.KeepWithNext);
        line.Append(box);
        line.Append("\t");
        var rest = paragraph.Content[1..];
        if (rest is [TextRun text, ..])
            rest = rest.SetItem(0, text with { Text = text.Text.TrimStart() });
        line.Append(rest);
        word.Write(line.Element);
    }
}
