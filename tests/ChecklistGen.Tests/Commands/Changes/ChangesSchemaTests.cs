using System.Text.Json;
using System.Text.Json.Nodes;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Commands.Changes;

/// <summary>The schema in the repository says what <c>diff --format json</c> writes.</summary>
public sealed class ChangesSchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = new(JsonDocument.Parse(File.ReadAllText(Repository.PathTo("templates", "changes.schema.json"))).RootElement);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changes_of_every_kind_fit()
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        Assert.Empty(Validate(Diff(old, @new)));

        var unreadable = EditedPage.Seed(EditedSeeds.Page).Recode("Manage backups ", "yes", "").WriteTo(_folder, "unreadable.md");
        Assert.Empty(Validate(Diff($"{old}/{EditedSeeds.Page}.md", unreadable)));
    }

    [Theory]
    [InlineData("effect", "\"gone away\"")]
    [InlineData("kinds", "[\"changed\"]")]
    [InlineData("old", "{}")]
    [InlineData("more", "1")]
    public void The_schema_refuses_wrong_data(string member, string value)
    {
        var (old, @new) = EditedSeeds.WriteTo(_folder);
        var json = Diff($"{old}/{EditedSeeds.Page}.md", $"{@new}/{EditedSeeds.Page}.md");
        json["services"]![0]!["changes"]![0]![member] = JsonNode.Parse(value);
        Assert.NotEmpty(Validate(json));
    }

    private static JsonNode Diff(string old, string @new) => JsonNode.Parse(CommandRun.Of("diff", old, @new, "--format", "json").Output)!;

    private static IReadOnlyList<string> Validate(JsonNode json) => Schema.Validate(JsonDocument.Parse(json.ToJsonString()).RootElement);
}
