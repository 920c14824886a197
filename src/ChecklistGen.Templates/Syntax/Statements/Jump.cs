using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>break</c> and <c>continue</c></summary>
internal sealed class Jump(SourceSpan span, Flow flow) : Statement(span)
{
    public override Flow Execute(RenderState state) =>
        state.Budget.IsInLoop ? flow : throw Failure.At(this, TemplateProblem.Other, $"{Span.Quoted} outside of a loop");
}
