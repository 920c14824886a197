using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class ImageWriter : NodeWriter<Image>
{
    private const double PixelsPerPoint = 96.0 / 72;

    protected override void Write(HtmlContext page, Image node)
    {
        if (node.MediaType is not ("image/png" or "image/jpeg"))
        {
            page.Diagnostics.Add(
                HtmlDiagnostics.PictureLeftOut,
                node.Source ?? default,
                $"a picture of type `{node.MediaType}` is not put into pages: its description stands in its place",
                "save the picture as PNG or JPEG");
            page.Html.Text(node.Description);
            return;
        }

        page.Html.Void(
            "img",
            ("src", $"data:{node.MediaType};base64,{Convert.ToBase64String(node.Content.AsSpan())}"),
            ("alt", node.Description),
            ("width", Pixels(node.Width)),
            ("height", Pixels(node.Height)));
    }

    private static string Pixels(double points) => Math.Max(1, Math.Round(points * PixelsPerPoint)).ToString(CultureInfo.InvariantCulture);
}
