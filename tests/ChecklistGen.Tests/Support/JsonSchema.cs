using System.Text.Json;
using Json.Schema;

namespace ChecklistGen.Tests.Support;

/// <summary>A JSON Schema (draft 2020-12), and what of a JSON text it refuses.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly Json.Schema.JsonSchema _schema = Json.Schema.JsonSchema.Build(root, new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() });

    /// <summary>What does not fit, each with its path; empty for valid JSON.</summary>
    public IReadOnlyList<string> Validate(JsonElement value) =>
        [.. _schema.Evaluate(value, Options).Details!.SelectMany(d => d.Errors ?? [], (d, e) => $"{d.InstanceLocation}: {e.Key} {e.Value}")];
}
