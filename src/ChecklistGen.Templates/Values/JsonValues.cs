using System.Text.Json;

namespace ChecklistGen.Templates.Values;

/// <summary>Reads JSON as the language's own values.</summary>
internal static class JsonValues
{
    public static object? Read(string json, Func<JsonElement, object> number)
    {
        using var document = JsonDocument.Parse(json);
        return Convert(document.RootElement, number);
    }

    private static object? Convert(JsonElement element, Func<JsonElement, object> number)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new TemplateObject();
                foreach (var property in element.EnumerateObject())
                    members[property.Name] = Convert(property.Value, number);
                return members;
            case JsonValueKind.Array:
                var items = new TemplateArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                    items.Add(Convert(item, number));
                return items;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return number(element);
            case JsonValueKind.True:
                return Box.True;
            case JsonValueKind.False:
                return Box.False;
            default:
                return null;
        }
    }
}
