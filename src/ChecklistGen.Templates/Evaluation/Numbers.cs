using System.Globalization;
using System.Numerics;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The numbers of the language: 32 and 64-bit and unlimited integers, 32 and 64-bit floats, decimals.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) => value is int or double or long or decimal or float or BigInteger;

    public static bool IsInteger(object? value) => value is int or long or BigInteger;

    public static double ToDouble(object number) =>
        number is BigInteger huge ? (double)huge : Convert.ToDouble(number, CultureInfo.InvariantCulture);

    public static BigInteger ToBigInteger(object integer) => integer switch
    {
        int number => number,
        long number => number,
        _ => (BigInteger)integer,
    };

    /// <summary>An integer in the smallest of the three types that holds it.</summary>
    public static object Fit(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Box.Of((long)value) : value;

    public static object Negate(object? number) => number switch
    {
        int value => Box.Of(-(long)value),
        double value => -value,
        float value => -value,
        decimal value => -value,
        _ => Fit(-ToBigInteger(number!)),
    };

    public static object Abs(object number) => number switch
    {
        double value => Math.Abs(value),
        float value => Math.Abs(value),
        decimal value => Math.Abs(value),
        _ => Fit(BigInteger.Abs(ToBigInteger(number))),
    };
}
