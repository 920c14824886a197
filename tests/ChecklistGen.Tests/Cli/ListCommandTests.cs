using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary><c>checklistgen list</c>: each page in figures.</summary>
public sealed class ListCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Marks that turn the direction of writing could make a line read as another.</summary>
    [Fact]
    public void Behind_two_dashes_nothing_is_an_option()
    {
        Assert.Contains("error[CG0301]: `-page.md` does not exist", CommandRun.Of("list", "--", "-page.md").Error, StringComparison.Ordinal);
        Assert.Contains("there is no option `-page.md`", CommandRun.Of("list", "-page.md").Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("list", "-q", "--", Repository.PathTo("seeds")).ExitCode);
    }

    [Fact]
    public void Marks_of_direction_are_shown_as_escapes()
    {
        var page = _folder.Write("page.md", "# Shared responsibility for Ho\u202Etsing\u2066 \u200Fx\u001B[31m\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order | RA | I |\n");
        var run = CommandRun.Of("list", page);

        Assert.Contains(@"Ho�tsing� \u{200F}x�[31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => c is '\u202E' or '\u2066' or '\u200F' or '\u001B');
    }

    [Fact]
    public void Json_has_exactly_these_members_in_this_order()
    {
        var page = _folder.Write("hosting.md", """
            # Shared responsibility for Hosting

            ## 1. Use

            | Activity | Customer | Acme |
            | --- | --- | --- |
            | Order the service | RA | I |
            | Report incidents | A | R |
            | Keep the servers | I | RA |
            | Pay | P-R | A |
            | Smile | | |

            """);
        var run = CommandRun.Of("list", page, "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $$"""
            [
              {
                "file": "{{page}}",
                "service": "Hosting",
                "slug": "hosting",
                "lang": "en",
                "activities": 5,
                "obligations": 2,
                "responsible": 1,
                "accountable": 2,
                "shared": 1,
                "excluded": 2,
                "not_understood": 1,
                "findings": 3
              }
            ]
            """,
            run.Output.TrimEnd());
    }

    [Fact]
    public void Every_row_of_the_seeds_is_counted_once()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("list", Repository.PathTo("seeds"), "--json").Results);
        var pages = json.RootElement.EnumerateArray().ToList();

        Assert.Equal(5, pages.Count);
        Assert.Equal(276, Sum("activities"));
        Assert.Equal(168, Sum("obligations"));
        Assert.All(pages, p => Assert.Equal(Count(p, "activities"), Count(p, "obligations") + Count(p, "excluded") + Count(p, "not_understood")));

        int Sum(string name) => pages.Sum(p => Count(p, name));
        static int Count(JsonElement page, string name) => page.GetProperty(name).GetInt32();
    }

    [Fact]
    public void The_table_has_a_line_for_each_page_below_its_head()
    {
        var run = CommandRun.Of("list", Repository.PathTo("seeds"), "-q");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("service", run.Lines[0], StringComparison.Ordinal);
        foreach (var name in new[] { "Data Processing", "Dedicated Servers", "DevOps using Platform.sh", "Public Cloud Instances" })
            Assert.Single(run.Lines, l => l.StartsWith(name + " ", StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    /// <summary>On a narrow terminal the table becomes a block for each page: nothing is cut, and only what has no blank is wider.</summary>
    [Theory, InlineData(80), InlineData(60), InlineData(40)]
    public void A_narrow_terminal_shows_all_of_it(int columns)
    {
        foreach (var seed in Directory.GetFiles(Repository.PathTo("seeds")))
            _folder.Write($"seeds/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));
        var narrow = CommandRun.AsTyped(_folder.Path, "checklistgen list seeds -q", ("COLUMNS", columns.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var wide = CommandRun.AsTyped(_folder.Path, "checklistgen list seeds -q", ("COLUMNS", "200"));

        Assert.All(narrow.Lines, line => Assert.InRange(line.Length, 1, columns));
        Assert.True(wide.Lines.Max(l => l.Length) > 80);
        var headers = wide.Lines[0].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var shown = string.Join(' ', narrow.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var line in wide.Lines.Skip(1))
        {
            var cells = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.Contains(cells[0] + string.Concat(headers.Zip(cells).Skip(1).Select(c => $" {c.First} {c.Second}")), shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_pages_there_is_no_table() => Assert.Empty(CommandRun.Of("list", _folder.PathTo("nowhere")).Output);

    [Fact]
    public void Where_keeps_one_variant_and_counts_the_others_as_excluded()
    {
        var page = _folder.Write("hosting.md", """
            # RACI for Hosting

            ## 1. Use

            | Activity | Private Cloud | Customer | Acme |
            | --- | --- | --- | --- |
            | Order the service | X | RA | I |
            | Order a server | | RA | I |

            """);

        Assert.Equal((2, 0), Counts("list", page, "--json"));
        Assert.Equal((1, 1), Counts("list", page, "--json", "--where", "Private Cloud=X"));

        static (int Obligations, int Excluded) Counts(params string[] arguments)
        {
            using var json = JsonDocument.Parse(CommandRun.Of(arguments).Results);
            return (json.RootElement[0].GetProperty("obligations").GetInt32(), json.RootElement[0].GetProperty("excluded").GetInt32());
        }
    }

    [Fact]
    public void Party_names_the_customer_where_it_is_not_recognised()
    {
        var page = _folder.Write("hosting.md", "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Nordwind | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n");

        var run = CommandRun.Of("list", page, "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CG0002", run.Error, StringComparison.Ordinal);
        Assert.Contains("--party", run.Error, StringComparison.Ordinal);

        run = CommandRun.Of("list", page, "--json", "--party", "nordwind");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"obligations\": 1,", run.Output, StringComparison.Ordinal);
    }
}
