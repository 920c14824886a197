using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Markdown;
using ChecklistGen.Tests.Support;
using ChecklistGen.Text;

namespace ChecklistGen.Tests.Markdown;

[Collection(nameof(TimedTests))]
public sealed class DocumentReaderTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Golden", "documents");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    /// <summary>A case is a Markdown file and the expected document with findings; adding one needs no code.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void Markdown_becomes_the_expected_document(string name)
    {
        var outcome = Read(File.ReadAllText(Path.Combine(Folder, name + ".md")), name + ".md");
        var findings = outcome.Diagnostics.Select(d => $"{d.Location}: {d.Severity} {d.Rule.Code}: {d.Message}; {d.Help}\n");
        GoldenFile.Expect(Path.Combine(Folder, name + ".expected.txt"), NodeDump.Of(outcome.Value!) + string.Concat(findings));
    }

    [Fact]
    public void A_table_of_many_rows_is_read_row_by_row()
    {
        var rows = string.Concat(Enumerable.Range(1, 50_000).Select(i => $"| :check{{#a-{i}/done label=\"x\"}} | text {i} |\n"));
        var table = Assert.IsType<Table>(Assert.Single(Read("| a | b |\n|---|---|\n" + rows).Value!.Blocks));
        Assert.Equal(50_001, table.Rows.Length);
    }

    /// <summary>Pathological Markdown is read, or rejected with its line, in bounded time.</summary>
    [Theory]
    [InlineData("[", true)]
    [InlineData("![", true)]
    [InlineData("[a](", true)]
    [InlineData("[^", true)]
    [InlineData(":x[", true)]
    [InlineData("> ", true)]
    [InlineData("1. ", true)]
    [InlineData("a*", true)]
    [InlineData("**a", true)]
    [InlineData(":::note\n", true)]
    [InlineData("(", true)]
    [InlineData("\\", false)]
    [InlineData("*", false)]
    [InlineData("`", false)]
    [InlineData("<a ", false)]
    [InlineData("&", false)]
    [InlineData("| a ", false)]
    [InlineData("\\[", false)]
    public void Text_without_end_is_bounded(string piece, bool isRefused)
    {
        var text = "# Title\n\n" + string.Concat(Enumerable.Repeat(piece, 2_700_000 / piece.Length));
        Outcome<Document>? outcome = null;

        Assert.True(ProcessorTime.Of(() => outcome = Read(text)) < TimeSpan.FromSeconds(20));
        Assert.NotNull(outcome);
        Assert.Equal(isRefused, outcome.Value is null);
        if (isRefused)
            Assert.Equal("CG0119", Assert.Single(outcome.Diagnostics).Rule.Code);
    }

    [Fact]
    public void Brackets_that_are_closed_or_in_rows_are_allowed()
    {
        var closed = string.Concat(Enumerable.Repeat("[text](https://example.com) ", 1000));
        var rows = string.Concat(Enumerable.Repeat("| a) b [c | (d |\n", 1000));
        Assert.Empty(Read($"{closed}\n\n| a | b |\n|---|---|\n{rows}").Diagnostics);
    }

    private static Outcome<Document> Read(string markdown, string name = "test.md") =>
        DocumentReader.Read(
            SourceText.FromString(name, markdown),
            new DocumentReaderOptions { Title = "Untitled", Language = "en", Date = new DateOnly(2026, 1, 2) });
}
