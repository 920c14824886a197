using System.Reflection;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Tests.Support;

namespace ChecklistGen.Tests;

/// <summary>Every finding of every part has a page that explains it, and the pages' examples are what they say.</summary>
public sealed class ExplanationTests : IDisposable
{
    private const string Page = "# RACI for Hosting\n\n## 1. Use\n\n| Activity | Customer | Acme |\n| --- | --- | --- |\n| Order the service | RA | I |\n| Delete the data | RA | I |\n";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Codes => [.. AllDiagnostics.Rules.Select(r => r.Code)];

    /// <summary>Findings whose examples are templates, or pieces of one.</summary>
    public static TheoryData<string> CodesOfTemplates =>
    [
        "CG0103", "CG0104", "CG0108", "CG0110", "CG0111", "CG0112", "CG0113", "CG0114", "CG0115", "CG0116", "CG0117", "CG0118", "CG0119", "CG0203", "CG0324", "CG0327",
    ];

    /// <summary>Findings whose examples are lines of checklistgen.yaml.</summary>
    public static TheoryData<string> CodesOfConfiguration => ["CG0310", "CG0311", "CG0312"];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Codes))]
    public void Every_code_is_explained(string code)
    {
        var rule = AllDiagnostics.Find(code)!;
        var text = AllDiagnostics.Explain(rule)?.Text;

        Assert.NotNull(text);
        Assert.StartsWith($"# {code} {rule.Name}\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n## Why it matters in an audit\n", text, StringComparison.Ordinal);
        Assert.Matches("\n## Wrong\n\n```(?s:.+)\n```\n(?s:.*)\n## Right\n\n```(?s:.+)\n```\n", text);
    }

    [Fact]
    public void Every_page_explains_a_code()
    {
        var pages = Directory.GetDirectories(Repository.PathTo("src"))
            .Select(d => Path.Combine(d, "Explanations"))
            .Where(Directory.Exists)
            .SelectMany(d => Directory.GetFiles(d, "*.md"));

        Assert.Equal(AllDiagnostics.Rules.Select(r => r.Code), pages.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The lists are written by hand, so that trimming sees them; reflection tells what one of them lacks.</summary>
    [Fact]
    public void Every_kind_that_a_part_declares_is_listed()
    {
        var pipeline = typeof(AllDiagnostics).Assembly;
        var types = pipeline.GetReferencedAssemblies()
            .Where(a => a.Name!.StartsWith("ChecklistGen", StringComparison.Ordinal))
            .Select(Assembly.Load)
            .Append(pipeline)
            .SelectMany(a => a.GetTypes())
            .ToList();
        var declared = types.SelectMany(DeclaredBy).ToList();
        var linted = types
            .Where(t => t.IsAssignableTo(typeof(IMatrixRule)) && !t.IsAbstract)
            .Select(t => ((IMatrixRule)Activator.CreateInstance(t)!).Rule);

        Assert.Equal(declared.Concat(linted).OrderBy(r => r.Code, StringComparer.Ordinal), AllDiagnostics.Rules);
    }

    [Fact]
    public void No_two_findings_share_a_code_or_a_name()
    {
        Assert.Distinct(AllDiagnostics.Rules.Select(r => r.Code), StringComparer.Ordinal);
        Assert.Distinct(AllDiagnostics.Rules.Select(r => r.Name), StringComparer.Ordinal);
    }

    [Theory, MemberData(nameof(CodesOfTemplates))]
    public void A_wrong_template_has_the_finding_and_the_right_one_has_none(string code)
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find(code)!)!.Text;

        Assert.Contains($"[{code}]", Render(Example(text, "Wrong"), code), StringComparison.Ordinal);
        Assert.DoesNotContain("[CG", Render(Example(text, "Right"), code), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(CodesOfConfiguration))]
    public void A_wrong_configuration_has_the_finding_and_the_right_one_has_none(string code)
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find(code)!)!.Text;

        Assert.Contains($"[{code}]", Configure("checklistgen.yaml", Example(text, "Wrong")), StringComparison.Ordinal);
        Assert.DoesNotContain("[CG", Configure("checklistgen.yaml", Example(text, "Right")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_theme_has_the_finding_and_the_right_one_has_none()
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find("CG0313")!)!.Text;
        var theme = _folder.PathTo("theme.yaml");

        Assert.Contains("[CG0313]", Configure("theme.yaml", Example(text, "Wrong"), "--theme", theme), StringComparison.Ordinal);
        Assert.DoesNotContain("[CG", Configure("theme.yaml", Example(text, "Right"), "--theme", theme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_review_has_the_finding_and_the_right_one_has_none()
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find("CG0317")!)!.Text;

        Assert.Contains("[CG0317]", Configure("page.references.yaml", Example(text, "Wrong")), StringComparison.Ordinal);
        Assert.DoesNotContain("[CG", Configure("page.references.yaml", Example(text, "Right")), StringComparison.Ordinal);
    }

    [Theory, InlineData("CG0375"), InlineData("CG0376"), InlineData("CG0377")]
    public void Wrong_evidence_has_the_finding_and_the_right_one_has_none(string code)
    {
        var text = AllDiagnostics.Explain(AllDiagnostics.Find(code)!)!.Text;
        _folder.Write("evidence/restore-test.pdf", "restored");

        Assert.Contains($"[{code}]", Configure("checklistgen.yaml", Example(text, "Wrong"), "--date", "2026-11-27"), StringComparison.Ordinal);
        Assert.DoesNotContain("[CG", Configure("checklistgen.yaml", Example(text, "Right"), "--date", "2026-11-27"), StringComparison.Ordinal);
    }

    // What begins with options or is about headings is a whole template; the others are pieces. But one of them need not print everything.
    private string Render(string template, string code)
    {
        if (code is not ("CG0117" or "CG0203" or "CG0327"))
            template = "# Checklist\n\n" + template;
        if (code is not "CG0108")
            template += "\n\n{{ for item in items }}\n- {{ item.text }}\n{{ end }}\n";
        return Configure("template.sbn-md", template, "-t", _folder.PathTo("template.sbn-md"), "-f", "html,pdf");
    }

    private string Configure(string file, string content, params string[] arguments)
    {
        _folder.Write(file, content);
        var page = _folder.Write("page.md", Page);
        return CommandRun.Of(["generate", page, "-o", _folder.PathTo("out"), "--force", .. arguments]).Error;
    }

    // What a type declares, which its own list has, too.
    private static List<DiagnosticRule> DeclaredBy(Type type)
    {
        const BindingFlags anyStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        var rules = type.GetFields(anyStatic).Where(f => f.FieldType == typeof(DiagnosticRule)).Select(f => (DiagnosticRule)f.GetValue(null)!).ToList();
        if (rules.Count > 0)
            Assert.Equal(rules.OrderBy(r => r.Code, StringComparer.Ordinal), (IReadOnlyList<DiagnosticRule>)type.GetProperty("All")!.GetValue(null)!);
        return rules;
    }

    /// <summary>The content of the fenced block below a heading.</summary>
    private static string Example(string text, string heading)
    {
        var block = text[text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal)..];
        var start = block.IndexOf('\n', block.IndexOf("```", StringComparison.Ordinal)) + 1;
        return block[start..block.IndexOf("\n```", start, StringComparison.Ordinal)] + "\n";
    }
}
