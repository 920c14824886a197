using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:pages</c>: how many pages there are, in headers and footers.</summary>
internal sealed class PageCountDirective() : InlineDirective("pages")
{
    public override bool TakesNothing => true;

    public override IEnumerable<Inline> Read(DirectiveArguments arguments) => [new PageCount()];
}
