using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>The writers of pictures, and of the bars that the page draws itself.</summary>
internal static class PictureWriters
{
    private const double PixelsPerPoint = 96.0 / 72;

    public static void Write(HtmlContext page, Image node)
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

    public static void Write(HtmlContext page, ShareBar node)
    {
        // One unit of the picture is one of what is counted: the browser does the sums.
        var total = node.Shares.Sum(s => (long)Math.Max(0, s.Value));
        page.Html.Start(
            "svg",
            ("class", "bar"),
            ("role", "img"),
            ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Math.Max(1, total)} 1")),
            ("preserveAspectRatio", "none"));
        page.Html.Element("title", node.Label);
        var left = 0L;
        foreach (var share in node.Shares.Where(s => s.Value > 0))
        {
            page.Html.Start("rect", ("class", ClassOf(share.Kind)), ("x", Number(left)), ("width", Number(share.Value)), ("height", "1"));
            page.Html.End();
            left += share.Value;
        }

        page.Html.End();
    }

    private static string Pixels(double points) => Math.Max(1, Math.Round(points * PixelsPerPoint)).ToString(CultureInfo.InvariantCulture);

    private static string ClassOf(ShareKind kind) => kind switch
    {
        ShareKind.Mine => "mine",
        ShareKind.Shared => "shared",
        _ => "others",
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
