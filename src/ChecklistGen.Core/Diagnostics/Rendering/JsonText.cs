using System.Text;
using System.Text.Json;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>Writes JSON to a text writer.</summary>
internal static class JsonText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonRenderer.WriterOptions))
            write(json);
        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }
}
