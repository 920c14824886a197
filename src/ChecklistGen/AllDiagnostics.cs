using System.Collections.Immutable;
using System.Reflection;
using ChecklistGen.Answers;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Commands.Verification;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Html;
using ChecklistGen.Markdown;
using ChecklistGen.Office;
using ChecklistGen.Pages;
using ChecklistGen.Pdf;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Returns;
using ChecklistGen.Settings;
using ChecklistGen.Sources;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Word;

namespace ChecklistGen;

/// <summary>Every kind of finding that the program makes, from all its parts.</summary>
public static class AllDiagnostics
{
    // The lists are written by hand: a native build drops properties that only reflection would find.
    private static readonly ImmutableArray<(Assembly Project, IReadOnlyList<DiagnosticRule> Rules)> Parts =
    [
        (typeof(SourceTextDiagnostics).Assembly, SourceTextDiagnostics.All),
        (typeof(PageDiagnostics).Assembly, PageDiagnostics.All),
        (typeof(MatrixDiagnostics).Assembly, MatrixDiagnostics.All),
        (typeof(MatrixRules).Assembly, MatrixRules.Kinds),
        (typeof(DocumentDiagnostics).Assembly, DocumentDiagnostics.All),
        (typeof(FormDiagnostics).Assembly, FormDiagnostics.All),
        (typeof(DocumentReaderDiagnostics).Assembly, DocumentReaderDiagnostics.All),
        (typeof(TemplateDiagnostics).Assembly, TemplateDiagnostics.All),
        (typeof(PdfDiagnostics).Assembly, PdfDiagnostics.All),
        (typeof(SignatureDiagnostics).Assembly, SignatureDiagnostics.All),
        (typeof(OfficeDiagnostics).Assembly, OfficeDiagnostics.All),
        (typeof(WordDiagnostics).Assembly, WordDiagnostics.All),
        (typeof(HtmlDiagnostics).Assembly, HtmlDiagnostics.All),
        (typeof(FileDiagnostics).Assembly, FileDiagnostics.All),
        (typeof(ConfigurationDiagnostics).Assembly, ConfigurationDiagnostics.All),
        (typeof(TemplateFileDiagnostics).Assembly, TemplateFileDiagnostics.All),
        (typeof(SourceDiagnostics).Assembly, SourceDiagnostics.All),
        (typeof(AnswerDiagnostics).Assembly, AnswerDiagnostics.All),
        (typeof(EvidenceDiagnostics).Assembly, EvidenceDiagnostics.All),
        (typeof(ChangeDiagnostics).Assembly, ChangeDiagnostics.All),
        (typeof(VerifyDiagnostics).Assembly, VerifyDiagnostics.All),
        (typeof(ProgramDiagnostics).Assembly, ProgramDiagnostics.All),
    ];

    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticRule> Rules { get; } = [.. Parts.SelectMany(p => p.Rules).OrderBy(r => r.Code, StringComparer.Ordinal)];

    /// <summary>The kind with a code or a name, in either case; null when there is none.</summary>
    public static DiagnosticRule? Find(string codeOrName) => Rules.FirstOrDefault(r =>
        r.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase) || r.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page that explains a kind; null for one that is not among <see cref="Rules"/>.</summary>
    public static Explanation? Explain(DiagnosticRule rule) =>
        Parts.FirstOrDefault(p => p.Rules.Contains(rule)).Project is { } project ? Explanation.Find(project, rule.Code) : null;
}
