using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Serialization;
using ChecklistGen.Files;

namespace ChecklistGen.Data;

/// <summary>Writes records as JSON, all in one way: UTF-8 with as few escapes as JSON allows, and a final line end.</summary>
internal static class DataJson
{
    private static readonly ConditionalWeakTable<JsonSerializerContext, JsonSerializerOptions> ForPeople = [];
    private static readonly ConditionalWeakTable<JsonSerializerContext, JsonSerializerOptions> ForPrograms = [];

    /// <summary>Writes data for people and programs, a member on each line.</summary>
    /// <param name="data">The data.</param>
    /// <param name="context">Knows its type, and the names and words to use.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write<T>(T data, JsonSerializerContext context, Stream output) =>
        Write(data, ForPeople.GetValue(context, static c => OptionsOf(c, isIndented: true)), output);

    /// <inheritdoc cref="Write{T}(T, JsonSerializerContext, Stream)"/>
    public static byte[] Indented<T>(T data, JsonSerializerContext context) => WrittenBytes.Of(output => Write(data, context, output));

    /// <summary>Writes data for programs only, all on one line.</summary>
    public static void WriteCompact<T>(T data, JsonSerializerContext context, Stream output) => Write(data, CompactOptions(context), output);

    /// <summary>What <see cref="WriteCompact"/> knows of a type. Determining it takes a millisecond, so a run asks once.</summary>
    public static JsonTypeInfo<T> TypeOf<T>(JsonSerializerContext context) => (JsonTypeInfo<T>)CompactOptions(context).GetTypeInfo(typeof(T));

    private static void Write<T>(T data, JsonSerializerOptions options, Stream output)
    {
        JsonSerializer.Serialize(output, data, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        output.Write("\n"u8);
    }

    private static JsonSerializerOptions CompactOptions(JsonSerializerContext context) => ForPrograms.GetValue(context, static c => OptionsOf(c, isIndented: false));

    private static JsonSerializerOptions OptionsOf(JsonSerializerContext context, bool isIndented) => new(context.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        NewLine = "\n",
    };
}

/// <summary>An enumeration's members as words in snake case: <c>AccountableOnly</c> is <c>accountable_only</c>.</summary>
internal sealed class SnakeCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower)
    where T : struct, Enum;
