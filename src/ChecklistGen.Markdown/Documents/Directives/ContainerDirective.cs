using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>A directive around blocks, between lines of three colons.</summary>
internal abstract class ContainerDirective(string name, params ImmutableArray<string> attributes) : Directive(name, attributes)
{
    /// <summary>The blocks that it makes of those it holds.</summary>
    public abstract IEnumerable<Block> Read(DirectiveArguments arguments, ImmutableArray<Block> content);
}
