using System.Text.Json;
using System.Text.Json.Nodes;
using ChecklistGen.Tests.Cli;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Data;

/// <summary>The schema in the repository says what <c>-f json</c> writes.</summary>
public sealed class ChecklistSchemaTests(SeedDocuments documents)
{
    private static readonly JsonSchema Schema = new(JsonDocument.Parse(File.ReadAllText(Repository.PathTo("templates", "checklist.schema.json"))).RootElement);

    [Fact]
    public void Every_seed_fits() => Assert.All(documents.Services, s => Assert.Empty(Schema.Validate(Read(s))));

    [Theory]
    [InlineData("items", "role", "\"racer\"")]
    [InlineData("items", "line", "\"27\"")]
    [InlineData("items", "kind", "\"none\"")]
    [InlineData("items", "more", "1")]
    [InlineData("activities", "outcome", "null")]
    public void The_schema_refuses_wrong_data(string list, string member, string value)
    {
        var json = JsonNode.Parse(Read(documents.Services[0]).GetRawText())!;
        json[list]![0]![member] = JsonNode.Parse(value);
        Assert.NotEmpty(Schema.Validate(JsonDocument.Parse(json.ToJsonString()).RootElement));
    }

    private JsonElement Read(SeedService service) => JsonDocument.Parse(File.ReadAllBytes(documents.PathTo(service, "json"))).RootElement;
}
