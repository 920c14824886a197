using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Text;

/// <summary>The layouters of what is filled in: fields on the screen, marks and lines to write on by hand.</summary>
internal static class FieldLayouters
{
    // The box of the mark, so that a document looks the same whether it is filled in with a pen or on the screen.
    private const double Side = 0.86;
    private const double Advance = 0.96;
    private const double Rise = -0.11;

    public static void Add(InlinePlace at, CheckBox node)
    {
        var (paragraph, style) = at;
        if (!paragraph.Context.IsFillable || paragraph.IsRunning)
        {
            paragraph.Text(node, node.Mark.ToString(), style);
            return;
        }

        var size = style.Size;
        var (ascent, descent) = ((Side + Rise) * size, -Rise * size);
        var fieldStyle = paragraph.Style with { Size = size };
        paragraph.Object(
            node,
            new InlineObject(Advance * size, ascent, descent, (page, area, parent) =>
            {
                var box = area with { Left = area.Left + ((Advance - Side) * size / 2), Width = Side * size };
                if (parent is not null)
                    page.Boxes.Add(new FieldBox(box, node, new Tag("Form", parent, node), fieldStyle));
            }),
            style);
    }

    public static void Add(InlinePlace at, InputField node)
    {
        var (paragraph, style) = at;
        if (paragraph.Context.IsOnScreen(node) && !paragraph.IsRunning)
            AddField(node, style, paragraph);
        else if (node.Value.Length > 0)
            paragraph.Lines(node, node.Value, style);
        else if (!paragraph.ShowsEdges)
            AddLine(node, style, paragraph);
    }

    private static void AddField(InputField node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var lines = node.Kind switch
        {
            InputKind.MultilineText => 3,
            InputKind.Signature => 2.5,
            _ => 1,
        };
        var height = (lines * paragraph.Style.LineHeight) + 2;
        var below = 0.35 * paragraph.Style.LineHeight;
        paragraph.Object(
            node,
            new InlineObject(WidthOf(node, paragraph), height - below, below, (page, area, parent) =>
            {
                if (parent is not null)
                {
                    page.Boxes.Add(new FieldBox(area, node, new Tag("Form", parent, node), paragraph.Style)
                    {
                        IsMultiline = node.Kind == InputKind.MultilineText,
                    });
                }
            }),
            style);
    }

    // To write on by hand.
    private static void AddLine(InputField node, InlineStyle style, ParagraphBuilder paragraph) => paragraph.Object(
        node,
        new InlineObject(paragraph.IsOneField ? paragraph.Column.Width : WidthOf(node, paragraph), 0, 2, (page, area, _) =>
            page.Backdrop.Add(new RuleBox(new Rectangle(area.Left, area.Bottom, area.Width, 0), paragraph.Context.Theme.Table.RuleWidth, paragraph.Context.Palette.Muted))),
        style);

    private static double WidthOf(InputField node, ParagraphBuilder paragraph) =>
        Math.Min(paragraph.Column.Width, InputFieldWidths.Of(node.Kind) * (paragraph.IsCell ? 1 : 2));
}
