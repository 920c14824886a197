using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:::lead</c> and <c>:::small</c>: paragraphs that play another part than running text.</summary>
internal sealed class ParagraphStyleDirective(string name, ParagraphStyle style) : ContainerDirective(name)
{
    public override IEnumerable<Block> Read(DirectiveArguments arguments, ImmutableArray<Block> content) =>
        content.Select(b => b is Paragraph paragraph ? paragraph with { Style = style } : b);
}
