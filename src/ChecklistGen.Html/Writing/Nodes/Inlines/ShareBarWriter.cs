using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class ShareBarWriter : NodeWriter<ShareBar>
{
    protected override void Write(HtmlContext page, ShareBar node)
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

    private static string ClassOf(ShareKind kind) => kind switch
    {
        ShareKind.Mine => "mine",
        ShareKind.Shared => "shared",
        _ => "others",
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
