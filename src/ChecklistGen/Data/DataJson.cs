using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Data;

/// <summary>Writes data as JSON: texts as they came, everything else as it is.</summary>
public static class DataJson
{
    private const int FlushAt = 1 << 14; // the writer would else hold the whole text in a buffer of its own

    private static readonly JsonWriterOptions OneLine = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>Leaves all characters as they are that JSON does not need otherwise.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a value as UTF-8 JSON with a final line end.</summary>
    public static void Write(object? data, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Indented))
            Write(data, writer);
        output.Write("\n"u8);
    }

    /// <summary>A value as UTF-8 JSON for programs only: all on one line.</summary>
    public static byte[] Compact(object? data)
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
            Write(data, writer);
        buffer.Write("\n"u8);
        return buffer.Written.ToArray();
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
                for (var i = 0; i < members.Count; i++)
                {
                    writer.WritePropertyName(members.Shape.JsonNames[i]);
                    Write(members.ValueAt(i), writer);
                }

                writer.WriteEndObject();
                break;
            case TemplateMap words:
                writer.WriteStartObject();
                foreach (var (name, word) in words)
                {
                    writer.WritePropertyName(JsonEncodedText.Encode(name, Encoder));
                    Write(word, writer);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(item, writer);
                writer.WriteEndArray();
                if (writer.BytesPending > FlushAt)
                    writer.Flush();
                break;
            default:
                throw new NotSupportedException($"data holds a {value.GetType().Name}");
        }
    }
}
