using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Operators with a text on one side or both: the other side counts as it is printed.</summary>
internal static class TextOperators
{
    public static object Apply(in Operation operation, object? left, object? right)
    {
        if (operation.Operator == BinaryOperator.Add)
            return Join(operation, left, right);
        if (operation.Operator == BinaryOperator.Multiply)
            return Repeat(operation, left, right);
        if (!operation.IsComparison)
            throw operation.Unsupported(left, right);

        // Null has no printed form, which is less than any text, the empty one included.
        var first = left is null ? null : operation.State.Print(left);
        var second = right is null ? null : operation.State.Print(right);
        return operation.Compare(string.CompareOrdinal(first, second));
    }

    private static string Join(in Operation operation, object? left, object? right)
    {
        var first = operation.State.Print(left);
        var second = operation.State.Print(right);
        operation.State.Budget.CheckJoined((long)first.Length + second.Length, operation.Span);
        return first + second;
    }

    private static string Repeat(in Operation operation, object? left, object? right)
    {
        var (text, times, span) = Texts.TryGet(right, out _) ? (right, left, operation.Left) : (left, right, operation.Right);
        if (!Conversions.TryInteger(operation.State, times, out var count))
        {
            throw Failure.At(
                span,
                TemplateProblem.WrongType,
                $"a text is repeated a whole number of times, not {Describe.Value(operation.State, times)}");
        }

        var piece = operation.State.Print(text);
        if (count <= 0 || piece.Length == 0)
            return "";
        operation.State.Budget.CheckText((long)piece.Length * count, span);
        return string.Create(piece.Length * count, piece, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i += source.Length)
                source.CopyTo(target[i..]);
        });
    }
}
