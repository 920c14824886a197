using System.Globalization;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>.NET's format strings, for numbers and dates.</summary>
internal static class Formatting
{
    // "D999999999" would make a text of a gigabyte.
    private const int MaximumDigits = 3;

    public static string Format(in FunctionCall call, IFormattable value, string format, string? culture)
    {
        if (format.Length > MaximumDigits + 1 && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            throw call.ErrorAt(1, $"the format `{format}` asks for too many digits");
        return value.ToString(format, Culture(call, culture));
    }

    public static CultureInfo Culture(in FunctionCall call, string? name)
    {
        try
        {
            return name is null ? call.Culture : CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Error($"no culture is named `{Texts.Escape(name!)}`", "write a name such as `fr-FR`");
        }
    }
}
