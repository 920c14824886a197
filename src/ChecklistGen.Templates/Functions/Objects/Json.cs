using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ChecklistGen.Templates.Functions.Arrays;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Objects;

/// <summary><c>object.to_json</c> and <c>object.from_json</c>.</summary>
internal static class Json
{
    private const int MaximumDepth = 200;

    public static object? Write(in FunctionCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = MaximumDepth });
        Write(call, json, call.Value(0));
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Numbers become decimals, which keep their digits.</summary>
    public static object? Read(in FunctionCall call)
    {
        try
        {
            return JsonValues.Read(call.TextOrEmpty(0), static number =>
                number.TryGetDecimal(out var exact) ? exact : number.GetDouble());
        }
        catch (JsonException e)
        {
            throw call.ErrorAt(0, $"not JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
        }
    }

    private static void Write(in FunctionCall call, Utf8JsonWriter json, object? value)
    {
        if (json.CurrentDepth >= MaximumDepth - 1)
            throw call.Error($"a value nested more than {MaximumDepth} deep cannot be written as JSON");
        if (Texts.TryGet(value, out var text))
        {
            json.WriteStringValue(text);
            return;
        }

        switch (value)
        {
            case null or EmptyValue or Function:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case float number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case BigInteger number:
                json.WriteRawValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case DateTime date:
                json.WriteStringValue(date);
                break;
            case TimeSpan span:
                json.WriteStringValue(span.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                WriteContainer(call, json, value);
                break;
        }
    }

    private static void WriteContainer(in FunctionCall call, Utf8JsonWriter json, object value)
    {
        if (Lists.IsList(value))
        {
            json.WriteStartArray();
            foreach (var item in new Walker(call).Over(Lists.Elements(value)!))
                Write(call, json, item);
            json.WriteEndArray();
        }
        else if (Values.Objects.IsObject(value))
        {
            json.WriteStartObject();
            foreach (var (key, member) in Values.Objects.Members(value))
            {
                json.WritePropertyName(key);
                Write(call, json, member);
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(call.Print(value));
        }
    }
}
