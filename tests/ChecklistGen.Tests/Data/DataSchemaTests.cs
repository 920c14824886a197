using ChecklistGen.Commands.Changes;
using ChecklistGen.Data;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Data;

/// <summary>The schemas in the repository are those of the records that templates see and that JSON is written from.</summary>
public sealed class DataSchemaTests
{
    [Fact]
    public void Of_checklists() => GoldenFile.Expect(
        Repository.PathTo("templates", "checklist.schema.json"), DataSchema.Of(ChecklistJson.Default.ChecklistData, "https://checklistgen.example/checklist.schema.json", "ChecklistGen data"));

    [Fact]
    public void Of_changes() => GoldenFile.Expect(
        Repository.PathTo("templates", "changes.schema.json"), DataSchema.Of(ChangesJson.Default.ChangesData, "https://checklistgen.example/changes.schema.json", "ChecklistGen changes"));
}
