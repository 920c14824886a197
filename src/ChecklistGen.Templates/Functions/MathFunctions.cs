using System.Globalization;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static FunctionGroup Create() => new("math")
    {
        { "abs", "value", Abs },
        { "ceil", "value", static (in c) => Math.Ceiling(c.Number(0)) },
        { "floor", "value", static (in c) => Math.Floor(c.Number(0)) },
        { "round", "value, precision?", Round },
        { "plus", "value, with", static (in c) => Apply(c, BinaryOperator.Add) },
        { "minus", "value, with", static (in c) => Apply(c, BinaryOperator.Subtract) },
        { "times", "value, with", static (in c) => Apply(c, BinaryOperator.Multiply) },
        { "modulo", "value, with", static (in c) => Apply(c, BinaryOperator.Modulo) },
        { "divided_by", "value, divisor", DividedBy },
        { "format", "value, format, culture?", Format },
        { "is_number", "value", static (in c) => Box.Of(Numbers.IsNumber(c.Value(0))) },
        { "random", "minValue, maxValue", Random },
        { "uuid", "", Uuid },
    };

    private static object? Abs(in FunctionCall call) => call.Value(0) switch
    {
        null => null,
        var value when Numbers.IsNumber(value) => Numbers.Abs(value),
        _ => throw call.Error(call.Needs(0, "a number")),
    };

    private static object? Round(in FunctionCall call)
    {
        var precision = call.Integer(1);
        if (precision is < 0 or > 15)
            throw call.ErrorAt(1, $"a precision of {precision} digits", "give between 0 and 15 digits");
        return Math.Round(call.Number(0), precision, MidpointRounding.ToEven);
    }

    private static object? Apply(in FunctionCall call, BinaryOperator op) =>
        Operators.Apply(new Operation(call.State, op, call.Site.Span, call.Site.Span, call.Site.Span), call.Value(0), call.Value(1));

    /// <summary>An integer divisor gives an integer, rounded down.</summary>
    private static object? DividedBy(in FunctionCall call)
    {
        var operation = new Operation(call.State, BinaryOperator.Divide, call.Site.Span, call.Site.Span, call.Site.Span);
        var result = Operators.Apply(operation, call.Number(0), call.Value(1));
        return call.Value(1) is int && result is double value ? Box.Of((int)Math.Floor(value)) : result;
    }

    private static object? Format(in FunctionCall call)
    {
        var value = call.Value(0);
        if (value is null)
            return "";
        if (!Numbers.IsNumber(value))
            throw call.Error(call.Needs(0, "a number"));
        return Formatting.Format(call, (IFormattable)value, call.TextOrEmpty(1), call.Text(2));
    }

    private static object? Random(in FunctionCall call)
    {
        var minimum = call.Integer(0);
        var maximum = call.Integer(1);
        if (minimum > maximum)
            throw call.Error($"the least number {minimum} is above the greatest {maximum}");
        var width = (ulong)((long)maximum - minimum);
        return width == 0 ? minimum : Box.Of(minimum + (long)(call.State.Memory.NextRandom() % width));
    }

    /// <summary>A version 4 UUID made of the rendering's own random numbers.</summary>
    private static object? Uuid(in FunctionCall call)
    {
        var high = (call.State.Memory.NextRandom() & 0xFFFFFFFFFFFF0FFF) | 0x4000;
        var low = (call.State.Memory.NextRandom() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
        var digits = string.Create(CultureInfo.InvariantCulture, $"{high:x16}{low:x16}");
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }
}
