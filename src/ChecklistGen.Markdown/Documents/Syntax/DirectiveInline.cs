using Markdig.Syntax.Inlines;

namespace ChecklistGen.Markdown.Documents.Syntax;

/// <summary>A directive within a line: <c>:check{#id}</c>.</summary>
internal sealed class DirectiveInline(DirectiveCall call) : LeafInline
{
    public DirectiveCall Call { get; } = call;
}
