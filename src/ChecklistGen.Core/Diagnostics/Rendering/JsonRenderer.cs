using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>An array of findings, for programs.</summary>
internal sealed class JsonRenderer : IDiagnosticRenderer
{
    internal static readonly JsonWriterOptions WriterOptions = new()
    {
        Indented = true,
        NewLine = "\n",
        // The output is no part of an HTML page: é and ' stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format => "json";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        Write(json, diagnostic.Location);
        json.WriteString("help", diagnostic.Help);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            Write(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Lines and columns are for editors; a file without lines has neither.
    private static void WriteNumber(Utf8JsonWriter json, string name, Location location, int number)
    {
        if (location.Names is null)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.File);
        WriteNumber(json, "line", location, location.Line);
        WriteNumber(json, "column", location, location.Column);
        WriteNumber(json, "length", location, location.Length);
        json.WriteString("place", location.Place);
    }
}

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
