using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ChecklistGen.Templates.Errors;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Functions;

/// <summary><c>object.to_json value</c> without reflection, which Scriban's needs even for numbers. Texts are written as they are printed.</summary>
internal static class JsonFunction
{
    public static object? ToJson(FunctionCall call)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true }))
            Write(call, writer, call.Arguments[0], depth: 0);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(FunctionCall call, Utf8JsonWriter writer, object? value, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        call.Context.CheckAbort();
        if (call.Context.ObjectRecursionLimit is > 0 and var most && depth > most)
            throw Limit.Failure(call.Span, $"a value nested more than {Limit.Number(most)} deep can't be written as JSON", ScribanSetting.ObjectRecursionLimit);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal or BigInteger:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case IList list:
                writer.WriteStartArray();
                foreach (var element in list)
                    Write(call, writer, element, depth + 1);
                writer.WriteEndArray();
                break;
            case IScriptObject members:
                writer.WriteStartObject();
                foreach (var name in members.GetMembers())
                {
                    writer.WritePropertyName(name);
                    Write(call, writer, members.TryGetValue(call.Context, call.Span, name, out var member) ? member : null, depth + 1);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(call.Context.ObjectToString(value));
                break;
        }
    }
}
