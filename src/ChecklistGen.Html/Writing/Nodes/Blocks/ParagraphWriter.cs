using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Blocks;

internal sealed class ParagraphWriter : NodeWriter<Paragraph>
{
    protected override void Write(HtmlContext page, Paragraph node)
    {
        page.Html.Start("p", ("class", ClassOf(node.Style)));
        if (IsTask(node))
            page.Element("label", node.Content);
        else
            page.Inlines(node.Content);
        page.Html.EndLine();
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
