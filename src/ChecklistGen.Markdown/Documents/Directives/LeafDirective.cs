using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>A directive on a line of its own, behind two colons.</summary>
internal abstract class LeafDirective(string name, params ImmutableArray<string> attributes) : Directive(name, attributes)
{
    /// <summary>The block that it stands for.</summary>
    public abstract Block Read(DirectiveArguments arguments);
}
