using System.Globalization;
using System.Numerics;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Arithmetic and comparison of numbers: the wider kind of the two decides, decimals before floats before integers.</summary>
internal static class NumberOperators
{
    // Products of products double their digits each time; nothing that a document counts needs more.
    private const int MaximumBits = 100_000;

    public static object? Apply(in Operation operation, object left, object right)
    {
        try
        {
            if (left is decimal || right is decimal)
                return Exact(operation, ToDecimal(left), ToDecimal(right));
            if (left is double || right is double)
                return Floating(operation, Numbers.ToDouble(left), Numbers.ToDouble(right));
            if (left is float || right is float)
                return Single(operation, left, right);
            return Whole(operation, Numbers.ToBigInteger(left), Numbers.ToBigInteger(right));
        }
        catch (DivideByZeroException)
        {
            throw Failure.At(operation.Span, TemplateProblem.WrongType, "division by zero", "test the divisor first");
        }
        catch (OverflowException)
        {
            throw Failure.At(operation.Span, TemplateProblem.WrongType, "the result is too large for a number of its kind");
        }
    }

    private static decimal ToDecimal(object number) =>
        number is BigInteger huge ? (decimal)huge : Convert.ToDecimal(number, CultureInfo.InvariantCulture);

    private static object? Exact(in Operation operation, decimal left, decimal right) => operation.Operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => decimal.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => operation.IsComparison ? operation.Compare(left.CompareTo(right)) : throw operation.Unsupported(left, right),
    };

    private static object? Floating(in Operation operation, double left, double right) => operation.Operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        BinaryOperator.Equal => Box.Of(left == right),
        BinaryOperator.NotEqual => Box.Of(left != right),
        BinaryOperator.Less => Box.Of(left < right),
        BinaryOperator.LessOrEqual => Box.Of(left <= right),
        BinaryOperator.Greater => Box.Of(left > right),
        BinaryOperator.GreaterOrEqual => Box.Of(left >= right),
        _ => throw operation.Unsupported(left, right),
    };

    /// <summary>As <see cref="Floating"/>, but the result of arithmetic has 32 bits again.</summary>
    private static object? Single(in Operation operation, object left, object right)
    {
        var result = Floating(operation, Numbers.ToDouble(left), Numbers.ToDouble(right));
        return result is double value ? (float)value : result;
    }

    private static object? Whole(in Operation operation, BigInteger left, BigInteger right)
    {
        switch (operation.Operator)
        {
            case BinaryOperator.Add:
                return Numbers.Fit(left + right);
            case BinaryOperator.Subtract:
                return Numbers.Fit(left - right);
            case BinaryOperator.Multiply:
                CheckBits(left.GetBitLength() + right.GetBitLength());
                return Numbers.Fit(left * right);
            case BinaryOperator.Divide:
                return (double)left / (double)right;
            case BinaryOperator.DivideWhole:
                return Numbers.Fit(left / right);
            case BinaryOperator.Modulo:
                return Numbers.Fit(left % right);
            case BinaryOperator.ShiftLeft:
                CheckBits(left.GetBitLength() + (long)BigInteger.Min(BigInteger.Abs(right), MaximumBits));
                return Numbers.Fit(left << (int)right);
            case BinaryOperator.ShiftRight:
                CheckBits(left.GetBitLength() + (long)BigInteger.Min(BigInteger.Abs(right), MaximumBits));
                return Numbers.Fit(left >> (int)right);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return Range(operation, left, right);
            default:
                return operation.Compare(left.CompareTo(right));
        }
    }

    private static RangeSequence Range(in Operation operation, BigInteger first, BigInteger last)
    {
        var step = last < first ? -1 : 1;
        var count = BigInteger.Abs(last - first) + (operation.Operator == BinaryOperator.Range ? 1 : 0);
        operation.State.Budget.CheckRange(count > long.MaxValue ? long.MaxValue : (long)count, operation.Span);
        return new RangeSequence((long)first, (long)count, step);
    }

    private static void CheckBits(long bits)
    {
        if (bits > MaximumBits)
            throw new OverflowException();
    }
}
