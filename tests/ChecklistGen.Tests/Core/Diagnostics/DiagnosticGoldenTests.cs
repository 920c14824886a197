using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests.Core.Diagnostics;

/// <summary>Every kind of finding, explained and demonstrated: <c>tests/Golden/diagnostics/CG0012-several-accountable.md</c> and its like.</summary>
public sealed class DiagnosticGoldenTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Golden", "diagnostics");

    /// <summary>Findings that no small page can show: bugs of ours, those about documents, and a file of 32 MiB.</summary>
    private static readonly string[] WithoutPage = ["CG0901", "CG0201", "CG0202", "CG0203", "CG0355"];

    /// <summary>Findings that no example in Markdown shows.</summary>
    private static readonly string[] WithoutMarkdown = ["CG0047", "CG0048", "CG0049"];

    private static IEnumerable<DiagnosticRule> CoreRules =>
        [.. SourceTextDiagnostics.All, .. PageDiagnostics.All, .. MatrixDiagnostics.All, .. MatrixRules.Kinds, .. DocumentDiagnostics.All];

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. CoreRules.Select(r => r.Code)];

    public static TheoryData<string> CodesOfMarkdown => [.. MatrixDiagnostics.All.Concat(PageDiagnostics.All).Concat(MatrixRules.Kinds).Select(r => r.Code).Except(WithoutPage.Concat(WithoutMarkdown), StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void Case(string file)
    {
        var path = Path.Combine(Folder, file);
        GoldenFile.Expect(path, DiagnosticCase.Parse(File.ReadAllText(path)).Render());
    }

    [Theory, MemberData(nameof(Codes))]
    public void Rule_is_explained_and_demonstrated(string code)
    {
        var rule = AllDiagnostics.Find(code)!;
        var explanation = AllDiagnostics.Explain(rule);

        Assert.NotNull(explanation);
        Assert.StartsWith($"# {code} {rule.Name}\n\n", explanation.Text, StringComparison.Ordinal);
        Assert.Contains("\n## Why it matters in an audit\n", explanation.Text, StringComparison.Ordinal);
        Assert.Contains("\n## Wrong\n", explanation.Text, StringComparison.Ordinal);
        Assert.Contains("\n## Right\n", explanation.Text, StringComparison.Ordinal);
        if (WithoutPage.Contains(code, StringComparer.Ordinal))
            return;
        var file = Path.Combine(Folder, $"{code}-{rule.Name}.md");
        Assert.True(File.Exists(file), $"{file} is missing");
        Assert.Contains(DiagnosticCase.Parse(File.ReadAllText(file)).Find(), d => d.Rule == rule);
    }

    /// <summary>The wrong example of a page has the finding, and the right one has nothing of the kind.</summary>
    [Theory, MemberData(nameof(CodesOfMarkdown))]
    public void Examples_are_wrong_and_right(string code)
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find(code)!)!.Text;
        var right = text.IndexOf("\n## Right\n", StringComparison.Ordinal);
        var wrong = text.IndexOf("\n## Wrong\n", StringComparison.Ordinal);

        Assert.Contains(DiagnosticCase.Parse(text[wrong..right]).Find(), d => d.Rule.Code == code);
        var findings = DiagnosticCase.Parse(text[right..]).Find();
        Assert.DoesNotContain(findings, d => d.Rule.Code == code);
        // The only other finding that a right example may have: shared duties are not wrong.
        Assert.All(findings, d => Assert.Equal(Severity.Note, d.Severity));
    }

    [Fact]
    public void A_code_that_is_none_has_no_explanation() => Assert.Null(AllDiagnostics.Explain(new DiagnosticRule("CG9999", Severity.Note, "none")));

    [Fact]
    public void Codes_are_found_in_either_case() => Assert.Equal("CG0012", AllDiagnostics.Find("cg0012")?.Code);
}
