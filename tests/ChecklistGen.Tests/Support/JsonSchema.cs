using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChecklistGen.Tests.Support;

/// <summary>Holds JSON against a schema that uses the few keywords that ours do; any other keyword fails, so that none is ignored.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Silent = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What does not fit, each with its path; empty for valid JSON.</summary>
    public IReadOnlyList<string> Validate(JsonElement value)
    {
        var problems = new List<string>();
        Check(root, value, "$", problems);
        return problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Silent.Contains(k.Name, StringComparer.Ordinal)))
            Check(schema, keyword, value, path, problems);
    }

    private void Check(JsonElement schema, JsonProperty keyword, JsonElement value, string path, List<string> problems)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, path, problems);
                break;
            case "type":
                var types = rule.ValueKind == JsonValueKind.Array ? [.. rule.EnumerateArray().Select(t => t.GetString()!)] : new[] { rule.GetString()! };
                Expect(types.Contains(TypeOf(value), StringComparer.Ordinal), $"{path} is {TypeOf(value)}, not {string.Join(" or ", types)}", problems);
                break;
            case "const":
                Expect(JsonElement.DeepEquals(rule, value), $"{path} is not {rule}", problems);
                break;
            case "enum":
                Expect(rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"{path} is {value}, not one of {rule}", problems);
                break;
            case "pattern":
                Expect(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{path} is {value}, not {rule}", problems);
                break;
            case "minimum":
                Expect(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(), $"{path} is below {rule}", problems);
                break;
            case "required" when value.ValueKind == JsonValueKind.Object:
                foreach (var name in rule.EnumerateArray())
                    Expect(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}", problems);
                break;
            case "additionalProperties" when value.ValueKind == JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Expect(schema.GetProperty("properties").TryGetProperty(member.Name, out _), $"{path} has {member.Name}", problems);
                break;
            case "properties" when value.ValueKind == JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (rule.TryGetProperty(member.Name, out var inner))
                        Check(inner, member.Value, $"{path}.{member.Name}", problems);
                }

                break;
            case "items" when value.ValueKind == JsonValueKind.Array:
                foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                    Check(rule, item, $"{path}[{i}]", problems);
                break;
            case "required" or "additionalProperties" or "properties" or "items":
                break;
            default:
                problems.Add($"the schema's keyword {keyword.Name} is not known here");
                break;
        }
    }

    private static void Expect(bool holds, string problem, List<string> problems)
    {
        if (!holds)
            problems.Add(problem);
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => value.TryGetInt64(out _) ? "integer" : "number",
    };
}
