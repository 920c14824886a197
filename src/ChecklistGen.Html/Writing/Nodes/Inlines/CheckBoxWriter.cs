using ChecklistGen.Documents;

namespace ChecklistGen.Html.Writing.Nodes.Inlines;

internal sealed class CheckBoxWriter : NodeWriter<CheckBox>
{
    protected override void Write(HtmlContext page, CheckBox node)
    {
        page.HasFields = true;
        page.Html.Void(
            "input",
            ("type", "checkbox"),
            ("name", node.Name),
            ("aria-label", node.Label),
            ("checked", node.IsChecked ? "" : null));
    }
}
