using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Operators with a list on one side or both, neither side being a text or null.</summary>
internal static class ListOperators
{
    public static object Apply(in Operation operation, object left, object right) => operation.Operator switch
    {
        BinaryOperator.Add => new ConcatenatedSequence(
            Need(operation, left, operation.Left), Need(operation, right, operation.Right)),
        BinaryOperator.Multiply => Repeat(operation, left, right),
        BinaryOperator.ShiftLeft => new TemplateArray(Need(operation, left, operation.Left)) { right },
        BinaryOperator.ShiftRight => new TemplateArray(Need(operation, right, operation.Right).Prepend(left)),
        _ when operation.IsComparison => Compare(
            operation, Need(operation, left, operation.Left), Need(operation, right, operation.Right)),
        _ => throw operation.Unsupported(left, right),
    };

    private static IEnumerable<object?> Need(in Operation operation, object value, SourceSpan span)
    {
        if (Lists.IsList(value))
            return Lists.Elements(value)!;
        throw Failure.At(
            span,
            TemplateProblem.WrongType,
            $"`{operation.Symbol}` with a list needs a list on both sides, not {Describe.Kind(value)}",
            operation.Operator == BinaryOperator.Add ? "write `array.add`, or put the value in brackets" : null);
    }

    private static TemplateArray Repeat(in Operation operation, object left, object right)
    {
        var (list, times, span) = Lists.IsList(left) ? (left, right, operation.Right) : (right, left, operation.Left);
        if (Lists.IsList(times) || !Conversions.TryInteger(operation.State, times, out var count) || count < 0)
        {
            throw Failure.At(
                span,
                TemplateProblem.WrongType,
                $"a list is repeated a whole number of times, not {Describe.Value(operation.State, times)}");
        }

        operation.State.Budget.CheckSize((long)Lists.Count(list) * count, span);
        var result = new TemplateArray();
        for (var i = 0; i < count; i++)
        {
            foreach (var item in Lists.Elements(list)!)
                result.Add(item);
        }

        return result;
    }

    /// <summary>The longer list is the greater; of two equally long ones each element must compare as asked.</summary>
    private static object Compare(in Operation operation, IEnumerable<object?> left, IEnumerable<object?> right)
    {
        if (!Budget.HasStack)
            throw Failure.Limit(operation.Span, "lists are nested too deep to compare", limit: null);
        var first = left.ToList();
        var second = right.ToList();
        var order = first.Count.CompareTo(second.Count);
        if (order != 0)
            return operation.Compare(order);
        if (operation.Operator == BinaryOperator.NotEqual)
            return Box.Of(!AllCompare(operation with { Operator = BinaryOperator.Equal }, first, second));
        return first.Count == 0 ? operation.Compare(0) : Box.Of(AllCompare(operation, first, second));
    }

    private static bool AllCompare(in Operation operation, List<object?> first, List<object?> second)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (Operators.Apply(operation, first[i], second[i]) is not true)
                return false;
        }

        return true;
    }
}
