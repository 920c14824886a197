using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>::page-break</c>: what follows begins on a new page.</summary>
internal sealed class PageBreakDirective() : LeafDirective("page-break")
{
    public override Block Read(DirectiveArguments arguments) => new PageBreak();
}
