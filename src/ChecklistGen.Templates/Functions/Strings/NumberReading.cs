using System.Globalization;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Strings;

/// <summary>Functions that read numbers from texts; null where there is none.</summary>
internal static class NumberReading
{
    private const NumberStyles Floating = NumberStyles.Float | NumberStyles.AllowThousands;

    public static object? ToInt(in FunctionCall call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out var number) ? Box.Of(number) : null;

    public static object? ToLong(in FunctionCall call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, call.Culture, out var number) ? number : null;

    public static object? ToFloat(in FunctionCall call) =>
        float.TryParse(call.Text(0), Floating, call.Culture, out var number) ? number : null;

    public static object? ToDouble(in FunctionCall call) =>
        double.TryParse(call.Text(0), Floating, call.Culture, out var number) ? number : null;
}
