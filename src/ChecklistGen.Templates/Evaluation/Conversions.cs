using System.Globalization;
using System.Numerics;
using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Turns values into what an operator, a function or a statement needs.</summary>
internal static class Conversions
{
    /// <summary>Only null, false and <c>empty</c> are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null or EmptyValue => false,
        bool truth => truth,
        _ => true,
    };

    /// <summary>A 32-bit integer: floats round half to even, texts must be whole numbers, null is 0.</summary>
    public static int ToInteger(RenderState state, object? value, Node node) =>
        TryInteger(state, value, out var number)
            ? number
            : throw Failure.At(node, TemplateProblem.WrongArgument, $"expected {IntegerFor(value)}, found {Describe.Value(state, value)}");

    /// <summary>What a value failed to be: of a number it is worth saying that it is too large.</summary>
    public static string IntegerFor(object? value) => Numbers.IsNumber(value) ? "a whole number of 32 bits" : "a whole number";

    public static bool TryInteger(RenderState state, object? value, out int number)
    {
        number = 0;
        switch (value)
        {
            case null:
                return true;
            case int integer:
                number = integer;
                return true;
            case bool truth:
                number = truth ? 1 : 0;
                return true;
            case long large:
                number = unchecked((int)large);
                return large is >= int.MinValue and <= int.MaxValue;
            case double or float:
                return TryRound(Convert.ToDouble(value, CultureInfo.InvariantCulture), out number);
            case decimal exact:
                return TryRound((double)decimal.Round(exact), out number);
            case BigInteger huge when huge >= int.MinValue && huge <= int.MaxValue:
                number = (int)huge;
                return true;
        }

        return Texts.TryGet(value, out var text) && int.TryParse(text, NumberStyles.Integer, state.Context.Culture, out number);
    }

    /// <summary>A floating number; null is 0, booleans are 0 and 1, texts are refused.</summary>
    public static bool TryDouble(object? value, out double number)
    {
        number = value switch
        {
            bool truth => truth ? 1 : 0,
            _ when Numbers.IsNumber(value) => Numbers.ToDouble(value!),
            _ => 0,
        };
        return value is null or bool || Numbers.IsNumber(value);
    }

    private static bool TryRound(double value, out int number)
    {
        var rounded = Math.Round(value, MidpointRounding.ToEven);
        var fits = rounded is >= int.MinValue and <= int.MaxValue;
        number = fits ? (int)rounded : 0;
        return fits;
    }
}
