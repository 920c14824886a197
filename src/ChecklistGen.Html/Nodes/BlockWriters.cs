using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>The writers of blocks that are an element or two.</summary>
internal static class BlockWriters
{
    public static void Write(HtmlContext page, Callout node)
    {
        page.Html.Start("div", ("class", node.Kind == CalloutKind.Warning ? "callout warning" : "callout"), ("role", "note"));
        page.Html.Line();
        if (!node.Title.IsEmpty)
        {
            page.Element("p", node.Title, ("class", "title"));
            page.Html.Line();
        }

        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, CodeBlock node)
    {
        page.Html.Start("pre");
        page.Html.Element("code", node.Text);
        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, Heading node)
    {
        page.Heading = node.Anchor.Length > 0 ? node.Anchor : null;
        page.Element($"h{node.Level.ToString(CultureInfo.InvariantCulture)}", node.Content, ("id", page.Heading));
        page.Html.Line();
    }

    public static void Write(HtmlContext page, Landscape node)
    {
        page.HasLandscape = true;
        page.Html.Start("div", ("class", "landscape"));
        page.Html.Line();
        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }

    // Only paper shows it: the style sheet breaks the page there.
    public static void Write(HtmlContext page, PageBreak node)
    {
        page.Html.Start("div", ("class", "page-break"));
        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, Paragraph node)
    {
        page.Html.Start("p", ("class", ClassOf(node.Style)));
        if (IsTask(node))
            page.Element("label", node.Content);
        else
            page.Inlines(node.Content);
        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, Quote node)
    {
        page.Html.Start("blockquote");
        page.Html.Line();
        page.Blocks(node.Blocks);
        page.Html.EndLine();
    }

    public static void Write(HtmlContext page, ThematicBreak node)
    {
        page.Html.Void("hr");
        page.Html.Line();
    }

    // A click on a task's text ticks its box.
    private static bool IsTask(Paragraph node) =>
        node.Content is [CheckBox, ..] && !node.Content.Skip(1).HasAny(i => i is CheckBox or InputField);

    private static string? ClassOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => "lead",
        ParagraphStyle.Small => "small",
        _ => null,
    };
}
