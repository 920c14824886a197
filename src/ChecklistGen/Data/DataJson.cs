using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChecklistGen.Data;

/// <summary>Writes data as JSON: texts as they came, everything else as it is.</summary>
public static class DataJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a value as UTF-8 JSON with a final line end.</summary>
    public static void Write(object? data, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
            Write(data, writer);
        output.WriteByte((byte)'\n');
    }

    private static void Write(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case MarkdownText text:
                writer.WriteStringValue(text.Plain);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case DataObject members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    writer.WritePropertyName(name);
                    Write(member, writer);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(item, writer);
                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"data holds a {value.GetType().Name}");
        }
    }
}
