using System.Collections.Immutable;
using System.Reflection;
using ChecklistGen.Answers;
using ChecklistGen.Changes;
using ChecklistGen.Configuration;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Html;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Pages;
using ChecklistGen.Pdf;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using ChecklistGen.Verification;
using ChecklistGen.Word;

namespace ChecklistGen;

/// <summary>Every kind of finding that the program makes, from all its parts.</summary>
public static class AllDiagnostics
{
    private static readonly Type[] Tables =
    [
        typeof(MatrixDiagnostics), typeof(PageDiagnostics), typeof(SourceTextDiagnostics), typeof(DocumentDiagnostics), typeof(DocumentReaderDiagnostics),
        typeof(TemplateDiagnostics), typeof(FileDiagnostics), typeof(ConfigurationDiagnostics), typeof(PdfDiagnostics), typeof(WordDiagnostics),
        typeof(HtmlDiagnostics), typeof(ChangeDiagnostics), typeof(AnswerDiagnostics), typeof(VerifyDiagnostics), typeof(ProgramDiagnostics),
    ];

    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } =
    [
        .. Tables
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(DiagnosticRule))
            .Select(p => (DiagnosticRule)p.GetValue(null)!)
            .Concat(MatrixRules.Kinds)
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    /// <summary>The kind with a code or a name, in either case; null when there is none.</summary>
    public static DiagnosticRule? Find(string codeOrName) => Rules.FirstOrDefault(r =>
        r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
