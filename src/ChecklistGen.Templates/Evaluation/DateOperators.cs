using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Operators between dates and time spans.</summary>
internal static class DateOperators
{
    public const string OutOfCalendar = "the result is no date between the years 1 and 9999";

    public static bool TryApply(in Operation operation, object left, object right, out object? result)
    {
        result = (left, right) switch
        {
            (DateTime a, DateTime b) when operation.IsComparison => operation.Compare(a.CompareTo(b)),
            (TimeSpan a, TimeSpan b) when operation.IsComparison => operation.Compare(a.CompareTo(b)),
            (DateTime a, DateTime b) when operation.Operator == BinaryOperator.Subtract => a - b,
            _ => null,
        };
        return result is not null || TryMove(operation, left, right, out result);
    }

    private static bool TryMove(in Operation operation, object left, object right, out object? result)
    {
        result = null;
        if (right is not TimeSpan span || operation.Operator is not (BinaryOperator.Add or BinaryOperator.Subtract))
            return false;
        span = operation.Operator == BinaryOperator.Subtract ? -span : span;
        try
        {
            result = left switch
            {
                DateTime date => date + span,
                TimeSpan other => other + span,
                _ => null,
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw Failure.At(operation.Span, TemplateProblem.WrongArgument, OutOfCalendar);
        }

        return result is not null;
    }
}
