using System.Net;
using System.Text.Json;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>Rows that could not be read are in every output, where nobody can miss them: an obligation may hide in them.</summary>
public sealed class NotUnderstoodTests(UnreadableRows documents) : IClassFixture<UnreadableRows>
{
    public static TheoryData<string, string> DocumentFormats => new(
        from template in new[] { "onboarding", "audit", "handover", "agreement" }
        from format in new[] { "md", "html", "docx", "pdf" }
        select (template, format));

    [Theory, MemberData(nameof(DocumentFormats))]
    public void They_are_listed_in_every_document(string template, string format)
    {
        var text = TextOf(documents.PathTo(template, format), format);

        Assert.Contains("Not understood", text, StringComparison.Ordinal);
        foreach (var (activity, cell) in UnreadableRows.Expected)
        {
            Assert.Contains(activity, text, StringComparison.Ordinal);
            Assert.Contains($"Customer: {cell}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void They_are_in_the_data()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(documents.PathTo("audit", "json")));
        var rows = json.RootElement.GetProperty("not_understood").EnumerateArray().Select(r => (r.GetProperty("text").GetString()!, r.GetProperty("raw").GetString()!));

        Assert.Equal(UnreadableRows.Expected, rows);
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("not_understood").GetInt32());
    }

    [Fact]
    public void In_a_spreadsheet_they_are_between_the_obligations_with_a_question_mark()
    {
        var lines = File.ReadAllLines(documents.PathTo("audit", "csv"));

        Assert.Equal("id,key,service,phase,section,text,role,provider_role,shared,kind,line,raw,done,status,owner,due,evidence,comment,change,notation,remark,place,links,clauses,reviewed_by,reviewed_on", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(5, lines.Length);
        Assert.StartsWith("HOS-1-01,", lines[1], StringComparison.Ordinal);
        Assert.Matches("^HOS-1-02,[0-9a-f]{12},Hosting,1 Use,1 Use,Pay the bills,\\?,A,,not_understood,8,P-R,,,,,,,,letters,,line 8,,,,$", lines[2]);
        Assert.Matches("^HOS-1-03,[0-9a-f]{12},Hosting,1 Use,1 Use,Answer calls,\\?,I,,not_understood,9,Later,,,,,,,,letters,,line 9,,,,$", lines[3]);
        Assert.StartsWith("HOS-1-04,", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_errors_with_their_lines()
    {
        Assert.Equal(1, documents.Run.ExitCode);
        Assert.Contains("error[CG0003]: `P-R` in the column of `Customer`", documents.Run.Error, StringComparison.Ordinal);
        Assert.Contains("page.md:8:19", documents.Run.Error, StringComparison.Ordinal);
        Assert.Contains("page.md:9:18", documents.Run.Error, StringComparison.Ordinal);
    }

    private static string TextOf(string path, string format) => format switch
    {
        "pdf" => ExternalTool.Run("pdftotext", "-raw", path, "-").ReplaceLineEndings(" "),
        "docx" => DocxText.Of(path),
        "html" => WebUtility.HtmlDecode(File.ReadAllText(path)),
        _ => File.ReadAllText(path).Replace("\\", "", StringComparison.Ordinal),
    };
}

/// <summary>Documents of a page with two rows that can't be read, made once for all tests that look at them.</summary>
public sealed class UnreadableRows : IDisposable
{
    internal static readonly (string Activity, string Cell)[] Expected = [("Pay the bills", "P-R"), ("Answer calls", "Later")];

    private readonly TemporaryFolder _folder = new();

    public UnreadableRows()
    {
        var page = _folder.Write("page.md", """
            # RACI for Hosting

            ## 1. Use

            | Activity | Customer | Acme |
            | --- | --- | --- |
            | Order the service | RA | I |
            | Pay the bills | P-R | A |
            | Answer calls | Later | I |
            | Restart servers | R | A |

            """);
        foreach (var template in new[] { "onboarding", "handover", "audit", "agreement" })
            Run = CommandRun.Of("generate", page, "-t", template, "-f", "md,html,docx,pdf,json,csv", "-o", _folder.PathTo("out"));
    }

    internal CommandRun Run { get; } = null!;

    internal string PathTo(string template, string format) => _folder.PathTo("out", $"hosting.{template}.{format}");

    public void Dispose() => _folder.Dispose();
}
