using System.Globalization;
using System.Text;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>$"a {b} c"</c></summary>
internal sealed class Interpolation(SourceSpan span, Expression[] parts) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Evaluate(state) switch
            {
                // Holes convert as .NET does, not as the language prints: the engine that we follow does so.
                bool value => value ? "True" : "False",
                DateTime value => value.ToString(CultureInfo.InvariantCulture),
                var value => state.Print(value),
            });
        }

        return state.Checked(text.ToString(), this);
    }
}
