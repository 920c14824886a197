using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Values;

/// <summary>Makes data for templates from JSON.</summary>
public static class JsonData
{
    /// <summary>No data.</summary>
    public static TemplateObject None { get; } = new TemplateMap();

    /// <summary>Reads a JSON object as global variables; members keep their order and their names.</summary>
    /// <remarks>A template may change what lies below the variables, as in Scriban: each rendering needs data of its own. A number without a point and
    /// an exponent is an integer, any other a 64-bit float.</remarks>
    /// <exception cref="JsonException">The text is no JSON, no object, or holds half a character (a lone surrogate).</exception>
    public static TemplateObject Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            return ValueOf(document.RootElement) is ScriptObject root ? new TemplateMap(root) : throw new JsonException("it is not a JSON object");
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("a text in it holds half of a surrogate pair, which is not a character", e);
        }
    }

    private static object? ValueOf(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                    members.SetValue(member.Name, ValueOf(member.Value), readOnly: false);
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(ValueOf));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return NumberOf(element);
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }

    // 1.0 counts as an Int32 for .NET, and as a float here.
    private static object NumberOf(JsonElement element)
    {
        var digits = element.GetRawText();
        if (digits.AsSpan().IndexOfAny('.', 'e', 'E') >= 0)
            return element.GetDouble();
        if (element.TryGetInt32(out var number))
            return number;
        return element.TryGetInt64(out var large) ? large : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
    }
}
