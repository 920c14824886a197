using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChecklistGen.Data;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Tests.Support;

/// <summary>
/// Makes the JSON Schema of records: each is a definition, all of its members are there and no other, and their documentation
/// comments describe them.
/// </summary>
internal sealed partial class DataSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _summaries;
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    private DataSchema(Assembly assembly)
    {
        var members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToLookup(m => m.Element("summary") is not null);
        _summaries = members[true].ToDictionary(m => m.Attribute("name")!.Value, m => TextOf(m.Element("summary")!), StringComparer.Ordinal);
        foreach (var member in members[false])
        {
            if (member.Element("inheritdoc")?.Attribute("cref")?.Value is { } other && _summaries.TryGetValue(other, out var summary))
                _summaries.Add(member.Attribute("name")!.Value, summary);
        }
    }

    /// <summary>The schema as the text of a file.</summary>
    /// <param name="type">The type of the root.</param>
    /// <param name="id">The schema's address.</param>
    /// <param name="title">Its title.</param>
    public static string Of(JsonTypeInfo type, string id, string title)
    {
        var maker = new DataSchema(type.Type.Assembly);
        var schema = maker.Record(type, isNullable: false);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", id);
        schema.Insert(2, "title", title);
        schema["$defs"] = new JsonObject(maker._definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(Indented) + "\n";
    }

    private JsonObject Record(JsonTypeInfo type, bool isNullable) => new()
    {
        ["description"] = _summaries[$"T:{NameOf(type.Type)}"],
        ["type"] = TypeName("object", isNullable),
        ["properties"] = new JsonObject(type.Properties.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Member(p)))),
        ["required"] = new JsonArray([.. type.Properties.Select(p => (JsonNode)p.Name)]),
        ["additionalProperties"] = false,
    };

    private JsonObject Member(JsonPropertyInfo property)
    {
        var member = (PropertyInfo)property.AttributeProvider!;
        var schema = Value(property.Options.GetTypeInfo(property.PropertyType), property.IsGetNullable);
        var values = schema["items"] as JsonObject ?? schema;
        if (member.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
            values["enum"] = new JsonArray([.. allowed.Values.Select(v => v is int number ? (JsonNode)number : (string)v!)]);
        if (member.GetCustomAttribute<RegularExpressionAttribute>() is { } pattern)
            values["pattern"] = pattern.Pattern;
        if (member.GetCustomAttribute<RangeAttribute>() is { } range)
            values["minimum"] = (int)range.Minimum;
        schema.Insert(0, "description", _summaries[$"P:{NameOf(member.DeclaringType!)}.{member.Name}"]);
        return schema;
    }

    private JsonObject Value(JsonTypeInfo type, bool isNullable)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
            return new JsonObject { ["$ref"] = $"#/$defs/{Define(type, isNullable)}" };
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            return new JsonObject { ["type"] = TypeName("array", isNullable), ["items"] = Value(type.Options.GetTypeInfo(type.ElementType!), isNullable: false) };
        if (type.Type == typeof(TemplateMap))
            return new JsonObject { ["type"] = TypeName("object", isNullable) };
        if (type.Type == typeof(MarkdownText) || type.Type == typeof(string))
            return new JsonObject { ["type"] = TypeName("string", isNullable) };
        return (JsonObject)type.GetJsonSchemaAsNode();
    }

    private string Define(JsonTypeInfo type, bool isNullable)
    {
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Type.Name.EndsWith("Data", StringComparison.Ordinal) ? type.Type.Name[..^"Data".Length] : type.Type.Name);
        if (!_definitions.TryGetValue(name, out var definition))
            _definitions.Add(name, definition = Record(type, isNullable));
        Assert.True(JsonNode.DeepEquals(definition["type"], TypeName("object", isNullable)), $"{name} may be null in one place and not in another");
        return name;
    }

    private static JsonNode TypeName(string name, bool isNullable) => isNullable ? new JsonArray(name, "null") : JsonValue.Create(name);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    // <c>code</c> as Markdown has it, all on one line.
    private static string TextOf(XElement summary) => Blanks().Replace(
        string.Concat(summary.Nodes().Select(n => n is XElement { Name.LocalName: "c" } code ? $"`{code.Value}`" : (n as XText)?.Value)).Trim(), " ");

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
