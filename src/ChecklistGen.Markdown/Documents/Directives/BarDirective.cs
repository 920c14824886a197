using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:bar{mine=3 shared=1 others=5 label="…"}</c>: a bar that shows shares.</summary>
internal sealed class BarDirective() : InlineDirective("bar", "mine", "shared", "others", "label")
{
    public override IEnumerable<Inline> Read(DirectiveArguments arguments) =>
    [
        new ShareBar(
            [
                new Share(ShareKind.Mine, arguments.Number("mine")),
                new Share(ShareKind.Shared, arguments.Number("shared")),
                new Share(ShareKind.Others, arguments.Number("others")),
            ],
            arguments.RequiredText("label")),
    ];
}
