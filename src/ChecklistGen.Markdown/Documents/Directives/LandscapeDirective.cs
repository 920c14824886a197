using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary><c>:::landscape</c>: pages on their side.</summary>
internal sealed class LandscapeDirective() : ContainerDirective("landscape")
{
    public override IEnumerable<Block> Read(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content.Any(b => b is Landscape))
            arguments.ReportMisplaced("`:::landscape` holds another `:::landscape`", "close the one before you open the other");
        return [new Landscape(content)];
    }
}
