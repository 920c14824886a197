using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>readonly x</c>: no further assignment to a variable that exists.</summary>
internal sealed class ReadOnly(SourceSpan span, string name) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Scopes.Current.MakeReadOnly(name);
        return Flow.Next;
    }
}
