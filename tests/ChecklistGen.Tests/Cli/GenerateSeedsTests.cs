using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>The promise: each of the customer's R's and A's is in each output exactly once.</summary>
public sealed partial class GenerateSeedsTests(SeedDocuments documents)
{
    public static TheoryData<string, int, int> Totals => new()
    {
        { "data-processing", 24, 38 },
        { "dedicated-servers", 34, 52 },
        { "devops-platform-sh", 29, 49 },
        { "public-cloud-instances", 37, 58 },
        { "vmware-secnumcloud", 44, 79 },
    };

    [Fact]
    public void The_run_succeeds_and_names_what_it_wrote()
    {
        Assert.Equal(0, documents.Run.ExitCode);
        Assert.Equal(20, documents.Run.Lines.Length);
        Assert.All(documents.Run.Lines, line => Assert.True(File.Exists(line)));
    }

    [Theory, MemberData(nameof(Totals))]
    public void A_seed_has_its_obligations(string seed, int obligations, int activities)
    {
        var service = Assert.Single(documents.Services, s => s.Seed == seed);
        Assert.Equal(obligations, service.Items.Count);
        Assert.Equal(activities, service.Activities);
    }

    [Theory, InlineData("md"), InlineData("docx"), InlineData("pdf"), InlineData("json")]
    public void Each_obligation_is_in_each_format_exactly_once(string format)
    {
        foreach (var service in documents.Services)
        {
            var text = TextOf(documents.PathTo(service, format), format);
            foreach (var (id, activity) in service.Items)
            {
                var row = Regex.Matches(text, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])[^\p{{L}}\p{{N}}]*{Regex.Escape(Collapse(activity))}", RegexOptions.None, TimeSpan.FromSeconds(10));
                Assert.True(row.Count == 1, $"{service.Slug}.{format}: {id} `{activity}` is there {row.Count} times");
            }

            Assert.Equal(service.Items.Count, ItemId().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var again = new TemporaryFolder();
        CommandRun.Of("generate", Repository.PathTo("seeds"), "-o", again.Path, "-f", "json,md,docx,pdf", "--date", SeedDocuments.Date, "--customer", "Example SA");
        foreach (var service in documents.Services)
        {
            foreach (var format in new[] { "pdf", "docx", "md", "json" })
            {
                var first = File.ReadAllBytes(documents.PathTo(service, format));
                var second = File.ReadAllBytes(again.PathTo($"{service.Slug}.onboarding.{format}"));
                Assert.True(first.AsSpan().SequenceEqual(second), $"{service.Slug}.{format} differs between two runs");
            }
        }
    }

    private static string TextOf(string path, string format) => Collapse(format switch
    {
        // In the order of the content: without -raw, poppler may read a table column by column.
        "pdf" => ExternalTool.Run("pdftotext", "-raw", path, "-"),
        "docx" => DocxText.Of(path),
        "json" => ItemsOf(File.ReadAllText(path)),
        _ => Unescape().Replace(File.ReadAllText(path), "$1"),
    });

    // "activities" lists every row again, for the annex; the items are what counts.
    private static string ItemsOf(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return string.Join('\n', document.RootElement.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("id")} {i.GetProperty("text")}"));
    }

    private static string Collapse(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\\([\p{P}\p{S}])")]
    private static partial Regex Unescape();

    [GeneratedRegex(@"(?<![\w-])[A-Z]{2,6}(-\d+(\.\d+)*)-\d{2,}(?![\w-])")]
    private static partial Regex ItemId();
}
