using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>import obj</c>: copies the members to the current variables.</summary>
internal sealed class Import(SourceSpan span, Expression source) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        var value = source.Evaluate(state);
        if (!Objects.IsObject(value))
            throw Failure.At(source, TemplateProblem.WrongType, $"`import` needs an object, not {Describe.Kind(value)}");
        foreach (var (name, member) in Objects.Members(value))
        {
            if (!state.Scopes.Current.TryAssign(name, member))
                throw Misses.ReadOnly(state, source, name);
        }

        return Flow.Next;
    }
}
