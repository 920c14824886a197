using ChecklistGen.Office;
using ChecklistGen.Office.Writing;
using A = DocumentFormat.OpenXml.Drawing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Pictures;

/// <summary>Makes a picture that stands in a line like a letter (ISO 29500-1, 20.4.2.8).</summary>
internal static class InlinePicture
{
    /// <param name="word">The part that is being written.</param>
    /// <param name="file">The picture's file, seen from the folder <c>word</c>.</param>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    /// <param name="description">What a screen reader says.</param>
    public static W.Drawing New(WordContext word, string file, double width, double height, string description)
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
