using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:check{#PCI-1.1-01/done label="…" checked}</c>: a box to tick.</summary>
internal sealed class CheckDirective() : InlineDirective("check", "label", "checked")
{
    public override IEnumerable<Inline> Read(DirectiveArguments arguments) =>
    [
        new CheckBox(arguments.RequiredId("{{ item.id }}/done"), arguments.RequiredText("label"))
        {
            IsChecked = arguments.Has("checked") && arguments.Text("checked") is not "false",
        },
    ];
}
