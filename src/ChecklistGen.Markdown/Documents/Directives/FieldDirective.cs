using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:text{#PCI-1.1-01/owner label="…" value="…" placeholder="…"}</c> and its kin: a place to fill in.</summary>
internal sealed class FieldDirective(string name, InputKind kind) : InlineDirective(name, "label", "value", "placeholder", "options")
{
    public override IEnumerable<Inline> Read(DirectiveArguments arguments)
    {
        var field = new InputField(kind, arguments.RequiredId("{{ item.id }}/owner"), arguments.RequiredText("label"))
        {
            Value = arguments.Text("value"),
            Placeholder = arguments.Text("placeholder"),
            Choices = arguments.List("options", ';'),
        };
        if (kind == InputKind.Choice && field.Choices.IsEmpty)
            arguments.RequiredText("options");
        return [field];
    }
}
