using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax;

/// <summary>A piece of a parsed template. Nodes never change, so that one template can be rendered on many threads.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
