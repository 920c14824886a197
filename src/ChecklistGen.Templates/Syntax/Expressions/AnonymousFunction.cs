using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>do(x) … end</c></summary>
internal sealed class AnonymousFunction(SourceSpan span, FunctionDefinition definition) : Expression(span)
{
    public override object? Evaluate(RenderState state) => new UserFunction(definition, state.Scopes.Current);
}
