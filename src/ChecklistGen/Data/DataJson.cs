using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ChecklistGen.Files;

namespace ChecklistGen.Data;

/// <summary>Writes records as JSON, all in one way: UTF-8 with as few escapes as JSON allows, and a final line end.</summary>
/// <remarks>By generated code, which takes a context's own options; how the JSON looks is decided by the writer that it gets.</remarks>
internal static class DataJson
{
    private static readonly JsonWriterOptions ForPeople = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
    private static readonly JsonWriterOptions ForPrograms = ForPeople with { Indented = false };

    /// <summary>Writes data for people and programs, a member on each line.</summary>
    /// <param name="data">The data.</param>
    /// <param name="context">Knows its type, and the names and words to use.</param>
    /// <param name="output">Takes the bytes.</param>
    public static void Write<T>(T data, JsonSerializerContext context, Stream output) => Write(data, context, output, ForPeople);

    /// <inheritdoc cref="Write{T}(T, JsonSerializerContext, Stream)"/>
    public static byte[] Indented<T>(T data, JsonSerializerContext context) => WrittenBytes.Of(output => Write(data, context, output));

    /// <summary>Writes data for programs only, all on one line.</summary>
    public static void WriteCompact<T>(T data, JsonSerializerContext context, Stream output) => Write(data, context, output, ForPrograms);

    /// <summary>What is known of a type.</summary>
    public static JsonTypeInfo<T> TypeOf<T>(JsonSerializerContext context) => (JsonTypeInfo<T>)context.Options.GetTypeInfo(typeof(T));

    private static void Write<T>(T data, JsonSerializerContext context, Stream output, JsonWriterOptions options)
    {
        using (var writer = new Utf8JsonWriter(new StreamBuffer(output), options))
            JsonSerializer.Serialize(writer, data, TypeOf<T>(context));
        output.Write("\n"u8);
    }

    // A writer on a stream keeps all of a document until it is flushed; on a buffer it hands over piece by piece.
    private sealed class StreamBuffer(Stream output) : IBufferWriter<byte>
    {
        private byte[] _piece = new byte[1 << 14];

        public void Advance(int count) => output.Write(_piece, 0, count);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (sizeHint > _piece.Length)
                _piece = new byte[sizeHint];
            return _piece;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
