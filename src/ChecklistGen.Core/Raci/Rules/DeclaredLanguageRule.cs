using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A page in another language than its front matter says.</summary>
internal sealed class DeclaredLanguageRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0026", Severity.Warning, "declared-language");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        var service = matrix.Service;
        if (service is { DeclaredLanguage: { } declared, LanguageLocation: { } location } && declared != service.Language)
            diagnostics.Add(Rule, location, $"the front matter says `{declared}`, but the text is in `{service.Language}`", "the text's language was used; `--lang` sets another for the documents", $"{declared} ≠ {service.Language}");
    }
}
