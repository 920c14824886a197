using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>Text outside of tags.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Output.WriteText(Span);
        return Flow.Next;
    }
}
