using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Tagging;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class CheckBoxLayouter : InlineLayouter<CheckBox>
{
    // The box of the mark, so that a document looks the same whether it is filled in with a pen or on the screen.
    private const double Side = 0.86;
    private const double Advance = 0.96;
    private const double Rise = -0.11;

    protected override void Add(CheckBox node, InlineStyle style, ParagraphBuilder paragraph)
    {
        if (!paragraph.Context.Options.Fillable || paragraph.IsRunning)
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
}
