using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChecklistGen.Templates.Values;

/// <summary>An object whose members are given one by one, as JSON and YAML have them, in their order.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Scriban calls it an object.")]
[JsonConverter(typeof(TemplateMapConverter))]
public sealed class TemplateMap : TemplateObject
{
    private readonly OrderedDictionary<string, object?> _members = new(StringComparer.Ordinal);

    /// <summary>Takes the members; of two with one name the later counts.</summary>
    public TemplateMap(params IEnumerable<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members)
            _members[name] = value;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _members.Keys;

    /// <inheritdoc/>
    public override IEnumerable<object?> Values => _members.Values;

    /// <inheritdoc/>
    public override int Count => _members.Count;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    /// <summary>A member that is a string.</summary>
    /// <exception cref="KeyNotFoundException">There is no member of that name.</exception>
    /// <exception cref="InvalidCastException">It is something else.</exception>
    public string Text(string key) => (string)_members[key]!;
}

/// <summary>Writes a map of strings, lists and maps as JSON; reads none.</summary>
public sealed class TemplateMapConverter : JsonConverter<TemplateMap>
{
    /// <inheritdoc/>
    public override TemplateMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TemplateMap value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in value)
        {
            writer.WritePropertyName(name);
            WriteMember(writer, member, options);
        }

        writer.WriteEndObject();
    }

    private void WriteMember(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case null or string:
                writer.WriteStringValue((string?)value);
                break;
            case TemplateMap map:
                Write(writer, map, options);
                break;
            case IList list:
                writer.WriteStartArray();
                foreach (var element in list)
                    WriteMember(writer, element, options);
                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"a map holds a {value.GetType().Name}");
        }
    }
}
