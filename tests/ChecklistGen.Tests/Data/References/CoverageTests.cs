using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Data.References;

/// <summary>Who carries which clause of SecNumCloud on the seeds, against what people found.</summary>
public sealed class CoverageTests : IDisposable
{
    // Where the program finds something else than people did, and why.
    private static readonly Dictionary<string, (string Found, string Why)> Differences = new(StringComparer.Ordinal)
    {
        ["9.2"] = ("none", "people counted the provider's row about the first credentials for 9.2 as well as for 9.5; the program counts it for 9.5 alone"),
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Seeds_agree_with_what_people_found()
    {
        var folder = Repository.Shared("secnumcloud");
        Assert.SkipWhen(folder is null, "the labelled clauses are not beside the checkout");
        var carriers = CarriersOfSeeds();
        var lines = File.ReadLines(Path.Combine(folder, "clauses-level2.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();

        Assert.Equal(lines.Select(l => l[0]), carriers.Keys, StringComparer.Ordinal);
        Assert.All(lines, line => Assert.Equal(Differences.TryGetValue(line[0], out var other) ? other.Found : Expected(line[^1]), carriers[line[0]], StringComparer.Ordinal));
        Assert.All(Differences, d => Assert.NotEqual(d.Value.Found, Expected(lines.Single(l => l[0] == d.Key)[^1]), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_clause_is_in_data_and_those_that_name_the_customer_are_marked()
    {
        using var data = Generate("coverage", "data-processing");
        var clauses = data.RootElement.GetProperty("coverage").EnumerateArray().ToList();
        var ids = data.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(92, clauses.Count);
        var backup = clauses.Single(c => c.GetProperty("clause").GetString() == "17.6");
        Assert.True(backup.GetProperty("names_customer").GetBoolean());
        Assert.Equal("17.6.a", Assert.Single(backup.GetProperty("customer_clauses").EnumerateArray()).GetString());
        Assert.All(clauses.SelectMany(c => c.GetProperty("rows").EnumerateArray()), r => Assert.Contains(r.GetProperty("id").GetString()!, ids));
        Assert.All(clauses, c => Assert.Equal(c.GetProperty("rows").GetArrayLength() == 0, c.GetProperty("carried_by").GetString() == "none"));
    }

    [Fact]
    public void Over_all_services_there_is_one_table_of_clauses_by_services()
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-o", _folder.PathTo("all"), "-t", "coverage", "-f", "md", "--combined", "--lang", "en", "--date", "2026-11-27");

        Assert.Equal(0, run.ExitCode);
        var text = File.ReadAllText(Assert.Single(run.Lines));
        Assert.Matches(@"\| Clause +\| Title +\| DP +\| DS +\| DUPS +\| PCI +\| HPCVSQ +\|", text);
    }

    private JsonDocument Generate(string template, string seed)
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds", seed + ".md"), "-o", _folder.PathTo(seed), "-t", template, "-f", "json", "--date", "2026-11-27");
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(File.ReadAllText(Assert.Single(run.Lines)));
    }

    // Over all seeds: the parties of the surest rows.
    private Dictionary<string, string> CarriersOfSeeds()
    {
        var rows = new Dictionary<string, List<(string Carrier, bool IsSure)>>(StringComparer.Ordinal);
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!))
        {
            using var data = Generate("coverage", seed);
            foreach (var clause in data.RootElement.GetProperty("coverage").EnumerateArray())
            {
                var number = clause.GetProperty("clause").GetString()!;
                rows.TryAdd(number, []);
                rows[number].AddRange(clause.GetProperty("rows").EnumerateArray().Select(r => (r.GetProperty("carried_by").GetString()!, r.GetProperty("confidence").GetString() != "low")));
            }
        }

        return rows.ToDictionary(r => r.Key, r => Union(r.Value.Exists(x => x.IsSure) ? r.Value.FindAll(x => x.IsSure) : r.Value), StringComparer.Ordinal);

        static string Union(List<(string Carrier, bool IsSure)> rows) => rows.Select(r => r.Carrier).Distinct(StringComparer.Ordinal).ToList() switch
        {
            [] => "none",
            [var only] => only,
            _ => "shared",
        };
    }

    private static string Expected(string column) => column == "silent" ? "none" : column.Contains('+') ? "shared" : column;
}
