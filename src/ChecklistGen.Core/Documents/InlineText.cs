using System.Text;

namespace ChecklistGen.Documents;

/// <summary>The characters of inlines, for outlines, names and comparisons.</summary>
public static class InlineText
{
    /// <summary>What the inlines say as plain text: a line break is a blank, a box its mark, a field its value, a picture its description.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text, isAll: true);
        return text.ToString();
    }

    /// <summary>The same without boxes, fields and pictures: what is beside them.</summary>
    public static string BesideFields(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text, isAll: false);
        return text.ToString();
    }

    private static void Append(IEnumerable<Inline> inlines, StringBuilder text, bool isAll)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    text.Append(run.Text);
                    break;
                case CodeSpan code:
                    text.Append(code.Text);
                    break;
                case LineBreak:
                    text.Append(' ');
                    break;
                case CheckBox box when isAll:
                    text.Append(box.Mark);
                    break;
                case InputField field when isAll:
                    text.Append(field.Value);
                    break;
                case ShareBar bar when isAll:
                    text.Append(bar.Label);
                    break;
                case Image image when isAll:
                    text.Append(image.Description);
                    break;
                case InlineContainer container:
                    Append(container.Content, text, isAll);
                    break;
            }
        }
    }
}
