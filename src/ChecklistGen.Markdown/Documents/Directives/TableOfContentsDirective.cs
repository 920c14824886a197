using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>::toc{depth=3}</c>: the document's headings, each a link.</summary>
internal sealed class TableOfContentsDirective() : LeafDirective("toc", "depth")
{
    public override Block Read(DirectiveArguments arguments) => new TableOfContents { Depth = arguments.Number("depth", otherwise: 2) };
}
