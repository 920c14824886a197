using ChecklistGen.Documents;
using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Pictures;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

internal static class PictureWriters
{
    public static void Write(Line line, Image node)
    {
        var session = line.Word.Session;
        if (node.MediaType is not ("image/png" or "image/jpeg"))
        {
            session.Diagnostics.Add(
                WordDiagnostics.PictureNotShown,
                node.Source ?? default,
                $"a picture of type `{node.MediaType}` can't be shown in a Word file: its description is shown instead",
                "save the picture as PNG or JPEG");
            line.Append(node.Description);
            return;
        }

        var file = session.Media.Add(node.Content, node.MediaType == "image/png" ? "png" : "jpeg");
        line.Append(line.Run(Inline(line.Word, file, node.Width, node.Height, node.Description)));
    }

    public static void Write(Line line, ShareBar node)
    {
        var (word, theme) = (line.Word, line.Word.Theme);
        var file = word.Session.Media.Add(new ShareBarPicture(node, theme));
        // Columns that were narrowed for a reference document's paper leave less room than was reckoned with.
        var width = theme.ShareBar.Width * Math.Min(1, word.Sections.ColumnScale);
        line.Append(line.Run(Inline(word, file, width, ShareBarPicture.HeightIn(theme), node.Label)));
    }

    /// <summary>A picture in a line, like a character (ISO 29500-1, 20.4.2.8).</summary>
    /// <param name="word">The part that is being written.</param>
    /// <param name="file">The picture's file, seen from the folder <c>word</c>.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    /// <param name="description">What a screen reader says.</param>
    private static W.Drawing Inline(WordContext word, string file, double width, double height, string description)
    {
        var id = word.Session.NextDrawing();
        var (name, text) = (FormattableString.Invariant($"Picture {id}"), XmlCharacters.Clean(description));
        var (cx, cy) = (Units.Emus(width), Units.Emus(height));
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = id, Name = name, Description = text },
                new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(
                new A.Blip { Embed = word.Relationships.To(PartType.Image, file) },
                new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new W.Drawing(new DW.Inline(
            new DW.Extent { Cx = cx, Cy = cy },
            new DW.DocProperties { Id = id, Name = name, Description = text },
            new A.Graphic(new A.GraphicData(picture) { Uri = picture.NamespaceUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }
}
