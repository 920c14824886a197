using System.Numerics;
using System.Text.Json;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates;

/// <summary>Makes data for templates from JSON.</summary>
public static class TemplateData
{
    /// <summary>Reads a JSON object as global variables; members keep their order and their names.</summary>
    /// <remarks>A number without a point and an exponent is an integer, any other a 64-bit float.</remarks>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public static TemplateObject FromJson(string json) =>
        JsonValues.Read(json, Number) as TemplateObject ?? throw new JsonException("The data is not a JSON object.");

    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var number))
            return IsInteger(element) ? Box.Of(number) : element.GetDouble();
        if (!IsInteger(element))
            return element.GetDouble();
        return element.TryGetInt64(out var large)
            ? (object)large
            : BigInteger.Parse(element.GetRawText(), System.Globalization.CultureInfo.InvariantCulture);
    }

    // 1.0 counts as an Int32 for .NET, and as a float here.
    private static bool IsInteger(JsonElement element) => element.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0;
}
