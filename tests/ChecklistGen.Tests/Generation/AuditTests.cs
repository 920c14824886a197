using System.Text;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Generation;

/// <summary>The template <c>audit</c>: its two lists of rows.</summary>
public sealed partial class AuditTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_row_of_a_page_of_two_parties_is_an_obligation_or_in_annex_A(string seed)
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", seed), "-t", "audit", "-f", "md,json", "-o", _folder.Path);
        Assert.True(run.ExitCode == 0, run.Error);
        var text = File.ReadAllText(Directory.GetFiles(_folder.Path, "*.md").Single());
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Directory.GetFiles(_folder.Path, "*.audit.json").Single()));

        var obligations = IdsIn(text, "## Obligations", "## Annex A");
        var others = IdsIn(text, "## Annex A: the other activities", "## Annex B");

        Assert.Equal(IdsOf("items"), obligations, StringComparer.Ordinal);
        Assert.Equal(IdsOf("activities").Order(StringComparer.Ordinal), obligations.Concat(others).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains($"{others.Count} of {obligations.Count + others.Count}.", text, StringComparison.Ordinal);

        List<string> IdsOf(string list) => [.. json.RootElement.GetProperty(list).EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
    }

    /// <summary>The table of obligations sums up what third parties hold: there annex A shows every row.</summary>
    [Fact]
    public void Annex_A_has_every_row_of_a_page_of_three_parties()
    {
        _folder.Write("page.md", "# Shared responsibility for Backups\n\n| Activity | Customer | Provider | Carrier |\n| --- | --- | --- | --- |\n| Keep copies | RA | I | C |\n| Test them | I | RA | |\n");
        var run = CommandRun.Of("generate", _folder.PathTo("page.md"), "-t", "audit", "-f", "md", "-o", _folder.PathTo("out"));
        Assert.True(run.ExitCode == 0, run.Error);

        Assert.Equal(2, IdsIn(File.ReadAllText(Directory.GetFiles(_folder.PathTo("out"), "*.md").Single()), "## Annex A: every activity", "## Annex B").Count);
    }

    public static TheoryData<string> Seeds() => [.. Directory.GetFiles(Repository.PathTo("seeds")).Select(f => Path.GetFileName(f))];

    // Ids of table rows; elsewhere they are mentioned.
    private static List<string> IdsIn(string text, string from, string to)
    {
        var start = text.IndexOf(from + "\n", StringComparison.Ordinal);
        return [.. RowId().Matches(text[start..text.IndexOf(to, start, StringComparison.Ordinal)]).Select(m => m.Groups["id"].Value)];
    }

    [GeneratedRegex(@"^\| [^|]* \| (?<id>[A-Z]+-[0-9.]+-[0-9]{2,})", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex RowId();
}
