using System.Collections.Immutable;
using ChecklistGen.Documents;

namespace ChecklistGen.Markdown.Documents.Directives;

/// <summary>A directive within a line, behind one colon.</summary>
internal abstract class InlineDirective(string name, params ImmutableArray<string> attributes) : Directive(name, attributes)
{
    /// <summary>Whether the bare name is enough, as in <c>:page</c>.</summary>
    public virtual bool TakesNothing => false;

    /// <summary>The nodes that it stands for.</summary>
    public abstract IEnumerable<Inline> Read(DirectiveArguments arguments);
}
