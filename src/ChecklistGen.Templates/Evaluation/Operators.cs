using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Decides by the kinds of the operands what an operator does; each kind has a class of its own.</summary>
internal static class Operators
{
    public static object? Apply(in Operation operation, object? left, object? right)
    {
        if (Texts.TryGet(left, out _) || Texts.TryGet(right, out _))
            return TextOperators.Apply(operation, left, right);
        if (left is null || right is null)
            return ApplyNull(operation, left, right);
        if (left is EmptyValue || right is EmptyValue)
            return ApplyEmpty(operation, left, right);
        if (Lists.IsList(left) || Lists.IsList(right))
            return ListOperators.Apply(operation, left, right);
        if (Numbers.IsNumber(left) || Numbers.IsNumber(right))
            return ApplyNumbers(operation, left, right);
        if (left is bool || right is bool)
            return ApplyBooleans(operation, left, right);
        if (DateOperators.TryApply(operation, left, right, out var result))
            return result;
        return operation.Operator switch
        {
            BinaryOperator.Equal => Box.Of(left.Equals(right)),
            BinaryOperator.NotEqual => Box.Of(!left.Equals(right)),
            _ => throw operation.Unsupported(left, right),
        };
    }

    private static object? ApplyNull(in Operation operation, object? left, object? right) => operation.Operator switch
    {
        BinaryOperator.Equal => Box.Of(left is null && right is null),
        BinaryOperator.NotEqual => Box.Of(left is not null || right is not null),
        _ => operation.IsComparison ? Box.False : null,
    };

    private static object? ApplyEmpty(in Operation operation, object left, object right)
    {
        if (!operation.IsComparison)
            return EmptyValue.Instance;
        var isEmpty = Emptiness.Of(left is EmptyValue ? right : left) is true;
        return operation.Operator switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => Box.Of(isEmpty),
            BinaryOperator.NotEqual => Box.Of(!isEmpty),
            _ => Box.False,
        };
    }

    private static object? ApplyNumbers(in Operation operation, object left, object right)
    {
        if ((!Numbers.IsNumber(left) && left is not bool) || (!Numbers.IsNumber(right) && right is not bool))
            throw operation.Unsupported(left, right);
        return NumberOperators.Apply(operation, AsNumber(left), AsNumber(right));
    }

    private static object AsNumber(object value) => value is bool truth ? Box.Of(truth ? 1 : 0) : value;

    private static object ApplyBooleans(in Operation operation, object left, object right)
    {
        var same = Conversions.IsTrue(left) == Conversions.IsTrue(right);
        return operation.Operator switch
        {
            BinaryOperator.Equal => Box.Of(same),
            BinaryOperator.NotEqual => Box.Of(!same),
            _ => throw operation.Unsupported(left, right),
        };
    }
}
