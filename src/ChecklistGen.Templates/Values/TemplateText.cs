using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ChecklistGen.Templates.Values;

/// <summary>
/// A text of the host that is not printed as it is: in a template it counts as <see cref="Text"/> wherever a string can be,
/// and <c>.plain</c> is the text as it came.
/// </summary>
public abstract class TemplateText : IScriptCustomBinaryOperation
{
    /// <summary>What is printed, compared, joined and measured.</summary>
    public abstract string Text { get; }

    /// <summary>What <c>.plain</c> gives.</summary>
    public abstract string Plain { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Text;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is TemplateText other && Text == other.Text;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    // Scriban treats a pair with a string among them as strings by itself.
    bool IScriptCustomBinaryOperation.TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = ScriptBinaryExpression.Evaluate(context, span, op, leftSpan, TextOf(leftValue), rightSpan, TextOf(rightValue));
        return true;
    }

    private static object? TextOf(object? value) => value is TemplateText text ? text.Text : value;
}
