using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Boxes;
using ChecklistGen.Pdf.Layout.Text;

namespace ChecklistGen.Pdf.Layout.Inlines;

internal sealed class ImageLayouter : InlineLayouter<Image>
{
    protected override void Add(Image node, InlineStyle style, ParagraphBuilder paragraph)
    {
        var context = paragraph.Context;
        if (context.Images.Find(node) is not { } image)
        {
            context.Diagnostics.Add(
                PdfDiagnostics.UnusableImage,
                node.Source ?? default,
                $"the picture `{node.Description}` can't be shown: {context.Images.ProblemOf(node)}",
                "save it as PNG or JPEG in RGB or grey");
            paragraph.Text(node, $"[{node.Description}]", style);
            return;
        }

        // A picture is never larger than the room it has, with what must stay beside it on the page.
        var paper = context.Theme.Page;
        var most = paragraph.IsRunning ? RunningLines.RoomFor(paper) : Math.Min(paper.TextHeight, paper.Turned.TextHeight) * 0.4;
        var scale = Math.Min(1, Math.Min(paragraph.Column.Width / Math.Max(1, node.Width), most / Math.Max(1, node.Height)));
        paragraph.Object(
            node,
            new InlineObject(node.Width * scale, node.Height * scale, 0, (page, area, parent) =>
                page.Boxes.Add(new PictureBox(area, node, Figure.In(parent, node, node.Description), image))),
            style);
    }
}
