using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>{a: 1, b: a + 1}</c>: a member sees those before it.</summary>
internal sealed class ObjectLiteral(SourceSpan span, KeyValuePair<string, Expression>[] members) : Expression(span)
{
    private readonly bool _looksBack = members.Skip(1).Any(m => m.Value is not Literal);

    public override object? Evaluate(RenderState state)
    {
        var result = new TemplateObject();
        if (!_looksBack)
        {
            Fill(state, result);
            return result;
        }

        var outer = state.Scopes.Enter(Scope.OfLiteral(result, state.Scopes.Current));
        Fill(state, result);
        state.Scopes.Leave(outer);
        return result;
    }

    private void Fill(RenderState state, TemplateObject result)
    {
        foreach (var (name, value) in members)
            result[name] = value.Evaluate(state);
    }
}
