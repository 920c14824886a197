using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Settings;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Html;
using ChecklistGen.Markdown;
using ChecklistGen.Office;
using ChecklistGen.Pdf;
using ChecklistGen.Sources;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Word;

namespace ChecklistGen;

/// <summary>Every kind of finding that the program makes, from all its parts.</summary>
public static class AllDiagnostics
{
    private static readonly IReadOnlyList<DiagnosticRule>[] Parts =
    [
        DiagnosticCatalog.All, DocumentReaderDiagnostics.All, FileDiagnostics.All, SourceDiagnostics.All, ConfigurationDiagnostics.All, PdfDiagnostics.All,
        OfficeDiagnostics.All, WordDiagnostics.All, HtmlDiagnostics.All, ChangeDiagnostics.All, AnswerDiagnostics.All, VerifyDiagnostics.All, ProgramDiagnostics.All,
        TemplateDiagnostics.All, TemplateFileDiagnostics.All,
    ];

    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [.. Parts.SelectMany(p => p).OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>The kind with a code or a name, in either case; null when there is none.</summary>
    public static DiagnosticRule? Find(string codeOrName) => Rules.FirstOrDefault(r =>
        r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));
}
