using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>An operator at a place in a template, for whoever calculates and may have to say what is wrong where.</summary>
internal readonly record struct Operation(RenderState State, BinaryOperator Operator, SourceSpan Span, SourceSpan Left, SourceSpan Right)
{
    public bool IsComparison => Operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    public string Symbol => Operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Range => "..",
        _ => "..<",
    };

    /// <summary>What a comparison operator says about two values whose order is known.</summary>
    public object Compare(int order) => Box.Of(Operator switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    });

    public TemplateException Unsupported(object? left, object? right) => Failure.At(
        Span,
        TemplateProblem.WrongType,
        $"`{Symbol}` does not work between {Describe.Kind(left)} and {Describe.Kind(right)}");
}
