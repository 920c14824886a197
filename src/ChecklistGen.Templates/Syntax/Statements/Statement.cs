using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>Something that is done.</summary>
internal abstract class Statement(SourceSpan span) : Node(span)
{
    public abstract Flow Execute(RenderState state);
}
