using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChecklistGen.Tests.Pdf.SelfCheck;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Cli;

/// <summary>A document in another language than its page: what is the page's is marked as such, and nothing else is.</summary>
public sealed partial class OtherLanguageTests(TranslatedDocuments documents) : IClassFixture<TranslatedDocuments>
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Templates => [.. TranslatedDocuments.Templates];

    [Theory, MemberData(nameof(Templates))]
    public void In_a_PDF_every_activity_is_a_passage_in_its_language(string template)
    {
        var file = File.ReadAllBytes(documents.PathTo(template, "pdf"));
        PdfSelfCheck.AssertClean(file);
        AssertMarked(template, [.. PdfPassage().Matches(TreeText.Outline(file)).Select(m => TreeText.Collapse(m.Groups["text"].Value))]);
    }

    [Theory, MemberData(nameof(Templates))]
    public void In_a_Word_file_every_activity_is_a_passage_in_its_language(string template)
    {
        using var zip = ZipFile.OpenRead(documents.PathTo(template, "docx"));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var runs = XDocument.Load(part).Descendants(W + "r").Where(r => (string?)r.Element(W + "rPr")?.Element(W + "lang")?.Attribute(W + "val") == "en-GB");
        AssertMarked(template, [.. runs.Select(r => string.Concat(r.Elements(W + "t").Select(t => t.Value)))]);
    }

    [Theory, MemberData(nameof(Templates))]
    public void On_a_web_page_every_activity_is_a_passage_in_its_language(string template)
    {
        var html = File.ReadAllText(documents.PathTo(template, "html"));
        Assert.Contains("<html lang=\"fr\"", html, StringComparison.Ordinal);
        AssertMarked(template, [.. HtmlPassage().Matches(html).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups["text"].Value))]);
    }

    [Fact]
    public void Findings_are_reported_in_the_document_s_language_with_what_they_are_about()
    {
        var text = File.ReadAllText(documents.PathTo("audit", "md"));

        Assert.Contains(
            "| 119 | Alerte<br>CG0010 | Personne n’est responsable de cette activité (R).<br>DP-3.2.1-01 Notify incidents for the service platform availability |",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("nobody is responsible", text, StringComparison.Ordinal);
        Assert.DoesNotContain("was not updated", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_its_page_s_language_marks_nothing()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("generate", TranslatedDocuments.Page, "-t", "audit", "-f", "html", "-o", folder.Path);
        var html = File.ReadAllText(folder.PathTo("data-processing.audit.html"));

        Assert.Contains("Nobody is responsible for", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(HtmlPassage(), html);
    }

    [Fact]
    public void A_language_of_one_s_own_without_sentences_has_findings_in_English_and_says_so()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("templates", "eject", "audit", folder.PathTo("ours")).ExitCode);
        folder.Write("ours/strings/nl.yaml", "findings: Bevindingen\n");
        CommandRun.Of("generate", TranslatedDocuments.Page, "-t", folder.PathTo("ours", "audit.sbn-md"), "--lang", "nl", "-f", "html", "-o", folder.PathTo("out"));
        var html = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathTo("out"), "data-*.html")));

        Assert.Contains("<html lang=\"nl\"", html, StringComparison.Ordinal);
        Assert.Contains(">Bevindingen</h2>", html, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"en\">nobody is responsible for", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_of_one_s_own_stand_in_for_some_and_the_others_are_as_shipped()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("templates", "eject", "audit", folder.PathTo("ours"));
        folder.Write("ours/strings/fr.yaml", "rules:\n  CG0010: À clarifier avec le prestataire.\n");
        CommandRun.Of("generate", TranslatedDocuments.Page, "-t", folder.PathTo("ours", "audit.sbn-md"), "--lang", "fr", "-f", "md", "-o", folder.PathTo("out"));
        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathTo("out"), "*.md")));

        Assert.Contains("À clarifier avec le prestataire.<br>", text, StringComparison.Ordinal);
        Assert.Contains("La page n’a pas été mise à jour depuis longtemps.", text, StringComparison.Ordinal);
    }

    private void AssertMarked(string template, IReadOnlyCollection<string> passages)
    {
        var marked = passages.ToHashSet(StringComparer.Ordinal);
        var expected = template is "audit" or "agreement" ? documents.Activities : documents.Obligations;
        Assert.Empty(expected.Except(marked, StringComparer.Ordinal));
        Assert.Contains("Data Processing", marked);
        Assert.Contains("Before subscription", marked);
        Assert.DoesNotContain(marked, p => p.Contains("ctivité", StringComparison.Ordinal) || p.Contains("OVHcloud RA", StringComparison.Ordinal));
    }

    [GeneratedRegex("^ *\\w+ Lang=en[^:]*: (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex PdfPassage();

    [GeneratedRegex("<span lang=\"en\">(?<text>[^<]*)</span>")]
    private static partial Regex HtmlPassage();
}

/// <summary>French documents of an English page, made once for all tests that look at them.</summary>
public sealed class TranslatedDocuments : IDisposable
{
    internal static readonly string Page = Repository.PathTo("seeds", "data-processing.md");
    internal static readonly string[] Templates = ["onboarding", "audit", "handover", "agreement"];

    private readonly TemporaryFolder _folder = new();

    public TranslatedDocuments()
    {
        foreach (var template in Templates)
            CommandRun.Of("generate", Page, "-t", template, "--lang", "fr", "-f", "pdf,docx,html,md,json", "-o", _folder.PathTo(template), "--date", "2026-11-20");
        using var json = JsonDocument.Parse(File.ReadAllBytes(PathTo("audit", "json")));
        Activities = TextsOf(json, "activities");
        Obligations = TextsOf(json, "items");
    }

    internal IReadOnlyList<string> Activities { get; }

    internal IReadOnlyList<string> Obligations { get; }

    internal string PathTo(string template, string format) => _folder.PathTo(template, $"data-processing.{template}.{format}");

    public void Dispose() => _folder.Dispose();

    private static string[] TextsOf(JsonDocument json, string list) => [.. json.RootElement.GetProperty(list).EnumerateArray().Select(a => a.GetProperty("text").GetString()!)];
}
