using System.Text.Json.Nodes;
using ChecklistGen.Tests.Returns;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>An id that was handed out names its obligation for good, where an earlier version is given.</summary>
public sealed class IdsForLifeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _pages;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_an_earlier_version_ids_are_positions()
    {
        Generate("new", Page("New", "A", "B", "C"));

        Assert.Equal([("X-1-01", "New"), ("X-1-02", "A"), ("X-1-03", "B"), ("X-1-04", "C")], Ids("new"));
    }

    [Theory]
    [InlineData("page")]
    [InlineData("folder")]
    [InlineData("manifest")]
    [InlineData("pages")]
    public void Rows_keep_theirs_and_new_ones_get_numbers_that_were_never_used(string kind)
    {
        var old = Page("A", "B", "C", "(D)", "E");
        Generate("old", old);
        var since = kind switch { "page" => old, "folder" => _folder.PathTo("old"), "manifest" => _folder.PathTo("old", "manifest.json"), _ => Path.GetDirectoryName(old)! };
        Generate("new", Page("New one", "C", "A", "(D)", "Another"), "--since", since);

        Assert.Equal([("X-1-06", "New one"), ("X-1-03", "C"), ("X-1-01", "A"), ("X-1-07", "Another")], Ids("new"));
    }

    [Fact]
    public void A_folder_knows_the_numbers_of_rows_that_are_gone()
    {
        Generate("1", Page("A", "B", "C"));
        Generate("2", Page("A", "B"), "--since", _folder.PathTo("1"));
        Generate("3", Page("A", "B", "D"), "--since", _folder.PathTo("2"));
        Generate("3p", Page("A", "B", "D"), "--since", Page("A", "B"));

        Assert.Equal([("X-1-01", "A"), ("X-1-02", "B"), ("X-1-04", "D")], Ids("3"));
        Assert.Equal(("X-1-03", "D"), Ids("3p")[2]);
        var service = JsonNode.Parse(File.ReadAllText(_folder.PathTo("3", "manifest.json")))!["services"]![0]!;
        Assert.Equal(["X-1-03"], service["retired"]!.AsArray().Select(r => (string)r!), StringComparer.Ordinal);
        Assert.Equal(["X-1-01", "X-1-02", "X-1-04"], service["rows"]!.AsArray().Select(r => (string)r!["id"]!), StringComparer.Ordinal);
    }

    [Fact]
    public void The_same_folder_remembers_what_it_handed_out()
    {
        Generate("out", Page("A", "B", "C"));
        Generate("out", Page("A", "B"));
        Generate("out", Page("A", "B", "D"), "--since", _folder.PathTo("out"));

        Assert.Equal(("X-1-04", "D"), Ids("out")[2]);
    }

    [Fact]
    public void Answers_keep_the_ids_of_the_form_that_they_were_given_in()
    {
        Generate("old", Page("A", "(not theirs)", "B", "C"));
        var form = _folder.PathTo("old", "x.handover.docx");
        FilledFile.Open(form).Fill("X-1-03/owner", "Ada").Fill("X-1-04/owner", "Grace").SaveTo(form);
        Generate("new", Page("New", "A", "(not theirs)", "C", "B"), "--answers", form);

        Assert.Equal([("X-1-05", "New"), ("X-1-01", "A"), ("X-1-04", "C"), ("X-1-03", "B")], Ids("new"));
        var items = Data("new")["items"]!.AsArray();
        Assert.Equal(["Grace", "Ada"], items.Skip(2).Select(i => (string?)i!["answer"]!["owner"] ?? ""), StringComparer.Ordinal);
    }

    [Fact]
    public void A_reworded_row_keeps_its_id_and_the_same_input_gives_the_same_bytes()
    {
        Generate("old", Page("Order the service in the customer account", "B"));
        var page = Page("B", "Order the service in your customer account");
        Generate("a", page, "--since", _folder.PathTo("old"));
        Generate("b", page, "--since", _folder.PathTo("old"));

        Assert.Equal("X-1-01", Ids("a")[1].Id);
        Assert.Equal(File.ReadAllBytes(_folder.PathTo("a", "manifest.json")), File.ReadAllBytes(_folder.PathTo("b", "manifest.json")));
    }

    [Fact]
    public void Diff_lists_rows_that_their_position_would_renumber()
    {
        var (old, @new) = (Page("A", "B"), Page("New", "A", "B"));
        var run = CommandRun.Of("diff", old, @new);
        var json = JsonNode.Parse(CommandRun.Of("diff", old, @new, "--format", "json").Output)!["services"]![0]!["renumbered"]!.AsArray();

        Assert.Contains("    X-1-01 → X-1-02  A\n    X-1-02 → X-1-03  B\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([("X-1-01", "X-1-02"), ("X-1-02", "X-1-03")], json.Select(r => ((string)r!["old"]!, (string)r["new"]!)));
    }

    [Fact]
    public void What_holds_no_ids_is_refused()
    {
        var page = Page("A");
        var run = CommandRun.Of("generate", page, "-o", _folder.PathTo("out"), "--since", _folder.Write("notes.json", "{}"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CG0394", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("generate", page, "-o", _folder.PathTo("out"), "--since", _folder.PathTo("nowhere")).ExitCode);
    }

    // A row in brackets is not the customer's.
    private string Page(params string[] rows) => _folder.Write(
        $"pages/{++_pages}/x.md",
        $"""
        # X

        ## 1. Section

        | Activity | Customer | Provider |
        | --- | --- | --- |
        {string.Join('\n', rows.Select(r => r.StartsWith('(') ? $"| {r[1..^1]} | I | RA |" : $"| {r} | RA | I |"))}

        """);

    private void Generate(string output, string page, params string[] options)
    {
        var run = CommandRun.Of(["generate", page, "-o", _folder.PathTo(output), "-t", "handover", "-f", "json,docx", "--date", "2026-11-20", "-q", .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private JsonNode Data(string output) => JsonNode.Parse(File.ReadAllText(_folder.PathTo(output, "x.handover.json")))!;

    private List<(string Id, string Text)> Ids(string output) => [.. Data(output)["items"]!.AsArray().Select(i => ((string)i!["id"]!, (string)i["text"]!))];
}
