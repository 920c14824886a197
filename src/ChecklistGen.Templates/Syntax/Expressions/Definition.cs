using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>func f(a) … end</c> and <c>f(a) = v</c>: nothing to print.</summary>
internal sealed class Definition(SourceSpan span, PathExpression name, FunctionDefinition definition) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        name.Assign(state, new UserFunction(definition, state.Scopes.Current));
        return null;
    }
}
