using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChecklistGen.Tests.Support;
using ChecklistGen.Tests.Word.Support;

namespace ChecklistGen.Tests.Templating;

/// <summary>The template <c>agreement</c>: each row of the page, whoever's it is, in exactly one article.</summary>
public sealed partial class AgreementTests : IDisposable
{
    private const string Page = """
        # RACI for Hosting

        ## 1. Use

        | Activity | Customer | Provider | Carrier |
        | --- | --- | --- | --- |
        | Order the service | RA | CI | |
        | Restart servers | A | R | I |
        | Cool the rooms | I | RA | C |
        | Lay the lines | | I | RA |
        | Test backups | R | RA | |
        | Write the plan | A | | |
        | Sign the plan | RA | A | |
        | Do whatever | | | |
        | Pay the bills | P-R | A | |

        """;

    private readonly TemporaryFolder _folder = new();

    private int _made;

    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.PathTo("seeds"), "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Seeds))]
    public void Each_row_of_a_seed_is_in_one_article(string seed) => AssertOnce(Repository.PathTo("seeds", seed));

    [Fact]
    public void Each_row_of_a_page_of_any_shape_is_in_one_article()
    {
        var corpus = Repository.Shared("corpus");
        Assert.SkipWhen(corpus is null, "the corpus is not beside the checkout");
        var pages = Directory.GetFiles(Path.Combine(corpus, "shapes")).Where(f => !Path.GetFileName(f).StartsWith("NEG-", StringComparison.Ordinal));

        Assert.InRange(pages.Count(p => AssertOnce(p) > 0), 20, int.MaxValue);
    }

    [Theory, InlineData("docx"), InlineData("pdf")]
    public void Each_row_is_once_in_other_formats_too(string format)
    {
        var (rows, path) = Make(Repository.PathTo("seeds", "public-cloud-instances.md"), format);
        var text = Blanks().Replace(format == "docx" ? DocxText.Of(path) : ExternalTool.Run("pdftotext", "-raw", path, "-"), " ");

        Assert.All(rows, r => Assert.Single(Regex.Matches(text, $"{Regex.Escape(r.Id)} {Regex.Escape(Blanks().Replace(r.Text, " "))}", RegexOptions.None, TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public void LibreOffice_shows_each_row_of_a_Word_file()
    {
        var made = Seeds.Select(s => Make(Repository.PathTo("seeds", s.Data), "docx")).ToList();
        var converted = LibreOffice.Convert([.. made.Select(m => File.ReadAllBytes(m.Path))], "pdf");
        foreach (var (agreement, pdf) in made.Zip(converted))
        {
            var text = ExternalTool.Run("pdftotext", _folder.Write("converted.pdf", pdf), "-");
            Assert.All(agreement.Rows, r => Assert.Contains(r.Id, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Annexes_of_several_services_are_accepted_once()
    {
        var run = CommandRun.Of("generate", Repository.PathTo("seeds"), "-t", "agreement", "--combined", "-f", "md", "--lang", "en", "-o", _folder.PathTo("out"));
        var text = File.ReadAllText(Assert.Single(run.Lines)).Replace("\\", "", StringComparison.Ordinal);

        Assert.Equal(276, text.Split('\n').Select(l => Row().Match(l)).Where(m => m.Success).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(276, text.Split('\n').Count(l => Row().IsMatch(l)));
        Assert.Single(Regex.Matches(text, "^## Acceptance$", RegexOptions.Multiline, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void Who_carries_a_row_out_decides_on_its_article_and_what_is_open_is_to_be_settled()
    {
        var (_, path) = Make(_folder.Write("page.md", Page), "md");
        var articles = Articles(path);

        Assert.Equal(["HOS-1-01"], articles["Duties of the customer"]);
        Assert.Equal(["HOS-1-02", "HOS-1-03"], articles["Duties of the provider"]);
        Assert.Equal(["HOS-1-04"], articles["Duties of third parties"]);
        Assert.Equal(["HOS-1-05", "HOS-1-06", "HOS-1-07", "HOS-1-08", "HOS-1-09"], articles["To be settled before signing"]);
        var text = File.ReadAllText(path);
        Assert.Contains("| HOS-1-02 | Restart servers | **Customer** | – | Carrier |", text, StringComparison.Ordinal);
        Assert.Contains("| Carrier | Third party |", text, StringComparison.Ordinal);
        Assert.Contains("| HOS-1-07 | Sign the plan | Customer RA<br>Provider A | Several parties answer for it. Which one in the end? |", text, StringComparison.Ordinal);
        Assert.Contains("| HOS-1-09 | Pay the bills | Customer: P-R<br>Provider A | Not understood. Who does what? |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_another_variant_are_excluded()
    {
        var page = _folder.Write("page.md", "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Offer | Customer | Acme |\n| --- | --- | --- | --- |\n| Patch | Managed | I | RA |\n| Patch | Basic | RA | I |\n");
        var (_, path) = Make(page, "md", "--where", "Offer=Basic");

        Assert.Equal(["HOS-1-02"], Articles(path)["Duties of the customer"]);
        Assert.Equal(["HOS-1-01"], Articles(path)["What is excluded"]);
    }

    [Fact]
    public void The_clauses_that_ask_for_it_are_named_only_where_rows_are_related_to_them()
    {
        var seed = Repository.PathTo("seeds", "data-processing.md");
        Assert.Contains("(SecNumCloud 3.2, 19.1.b, Service agreement)", File.ReadAllText(Make(seed, "md").Path), StringComparison.Ordinal);

        var own = _folder.Write("house.yaml", "id: house\nframework: House\nversion: \"2\"\ntitle_language: en\ntopics:\n  backup: [\"3\"]\nclauses:\n  \"3\": { en: Backup }\n");
        Assert.DoesNotContain("SecNumCloud", File.ReadAllText(Make(seed, "md", "--framework", own).Path), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_agreed_in_the_handover_is_in_the_agreement()
    {
        var seed = Repository.PathTo("seeds", "dedicated-servers.md");
        var handover = Assert.Single(CommandRun.Of("generate", seed, "-t", "handover", "-f", "docx", "-o", _folder.PathTo("sent")).Lines);
        var filled = new FilledIn(new WordFile(File.ReadAllBytes(handover)));
        filled.Fill("questions/DS-2.3-01", "The customer installs it.");
        File.WriteAllBytes(handover, filled.Save());
        var (_, path) = Make(seed, "md", "--answers", handover);

        Assert.Matches(@"\| DS-2\.3-01 \|.*\| The customer installs it\. \|", File.ReadAllText(path).Replace("\\", "", StringComparison.Ordinal));
    }

    private int AssertOnce(string page)
    {
        var (rows, path) = Make(page, "md");
        var printed = Articles(path).Values.SelectMany(ids => ids).ToList();
        Assert.Equal(rows.Select(r => r.Id).Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return rows.Count;
    }

    // The agreement in English, with the rows that the page has.
    private (IReadOnlyList<(string Id, string Text)> Rows, string Path) Make(string page, string format, params string[] options)
    {
        var run = CommandRun.Of(["generate", page, "-t", "agreement", "-f", $"json,{format}", "--lang", "en", "-o", _folder.PathTo("out", $"{_made++}"), .. options]);
        Assert.DoesNotContain("[CG0108]", run.Error, StringComparison.Ordinal);
        if (run.Lines is [])
            return ([], "");
        var rows = JsonNode.Parse(File.ReadAllText(run.Lines[0]))!["activities"]!.AsArray().Select(a => ((string)a!["id"]!, (string)a["text"]!));
        return ([.. rows], run.Lines[1]);
    }

    // The ids at the beginning of table rows, by the title of their article.
    private static Dictionary<string, List<string>> Articles(string path)
    {
        var articles = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (path.Length == 0)
            return articles;
        var ids = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (Heading().Match(line) is { Success: true } heading)
                articles[heading.Groups["title"].Value] = ids = [];
            else if (Row().Match(line.Replace("\\", "", StringComparison.Ordinal)) is { Success: true } row)
                ids.Add(row.Groups["id"].Value);
        }

        return articles;
    }

    [GeneratedRegex(@"^## Article \d+ – (?<title>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (?<id>[A-Z0-9]+-[\w.]+(-[\w.]+)*-\d+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
