using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:page</c>: the number of the page, in headers and footers.</summary>
internal sealed class PageNumberDirective() : InlineDirective("page")
{
    public override bool TakesNothing => true;

    public override IEnumerable<Inline> Read(DirectiveArguments arguments) => [new PageNumber()];
}
