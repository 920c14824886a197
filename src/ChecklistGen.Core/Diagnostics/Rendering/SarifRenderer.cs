using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChecklistGen.Text;

namespace ChecklistGen.Diagnostics.Rendering;

/// <summary>SARIF 2.1.0, by which code hosts show findings beside the lines they are about.</summary>
/// <remarks>The specification: docs.oasis-open.org/sarif/sarif/v2.1.0; section numbers below are its.</remarks>
internal sealed class SarifRenderer : IDiagnosticRenderer
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const int FingerprintDigits = 32;

    public string Format => "sarif";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, DiagnosticRenderOptions options) =>
        JsonText.Write(output, json =>
        {
            var rules = diagnostics.Select(d => d.Rule).DistinctBy(r => r.Code, StringComparer.Ordinal).OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, options);
            // 3.14.17: locations count UTF-16 units.
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, diagnostics, rules);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticRule> rules, DiagnosticRenderOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "checklistgen");
        json.WriteString("version", options.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            if (options.Explanations(rule) is { } explanation)
            {
                WriteText(json, "shortDescription", explanation.Summary);
                WriteText(json, "fullDescription", explanation.Description);
                json.WriteStartObject("help");
                json.WriteString("text", explanation.Text);
                json.WriteString("markdown", explanation.Text);
                json.WriteEndObject();
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SeverityNames.Of(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, List<DiagnosticRule> rules)
    {
        var indexes = rules.Select((r, i) => (r.Code, i)).ToDictionary(r => r.Code, r => r.i, StringComparer.Ordinal);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Rule.Code);
            json.WriteNumber("ruleIndex", indexes[diagnostic.Rule.Code]);
            json.WriteString("level", SeverityNames.Of(diagnostic.Severity));
            WriteText(json, "message", diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}. Help: {diagnostic.Help}.");
            json.WriteStartArray("locations");
            // 3.27.12: empty where the result is about no place.
            if (!diagnostic.Location.IsNowhere)
                WriteLocation(json, diagnostic.Location, message: null);
            json.WriteEndArray();
            if (!diagnostic.Related.IsEmpty)
            {
                json.WriteStartArray("relatedLocations");
                foreach (var related in diagnostic.Related)
                    WriteLocation(json, related.Location, related.Message);
                json.WriteEndArray();
            }

            json.WriteStartObject("partialFingerprints");
            json.WriteString("checklistgen/v1", Fingerprint(diagnostic, occurrences));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(location.File));
        json.WriteEndObject();
        if (location is { Line: > 0, Names: null })
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", location.Line);
            if (location.Column > 0)
            {
                json.WriteNumber("startColumn", location.Column);
                // 3.30.7: the column after the last character.
                json.WriteNumber("endColumn", location.Column + Math.Max(1, location.Length));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        // 3.28.4: a region is of lines or bytes; cells and rows have names.
        if (location is { Line: > 0, Names: not null })
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", location.Place);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
            WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // The same finding when lines move: neither line nor column enters.
    private static string Fingerprint(Diagnostic diagnostic, Dictionary<string, int> occurrences)
    {
        var identity = $"{diagnostic.Rule.Code}\n{diagnostic.Location.File}\n{diagnostic.Message}";
        var occurrence = occurrences[identity] = occurrences.GetValueOrDefault(identity) + 1;
        var text = string.Create(CultureInfo.InvariantCulture, $"{identity}\n{occurrence}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FingerprintDigits];
    }

    // Relative as the user gave it, so that a host finds it in the repository; absolute paths need a scheme.
    private static string UriOf(string path)
    {
        var isDrive = path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);
        var escaped = string.Join('/', path.Split('/').Select((part, i) => i == 0 && isDrive ? part : Uri.EscapeDataString(part)));
        if (isDrive)
            return "file:///" + escaped;
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }
}
