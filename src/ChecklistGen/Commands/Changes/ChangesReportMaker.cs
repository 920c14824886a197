using ChecklistGen.Data;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Commands.Changes;

/// <summary>Makes documents and data about changes.</summary>
public sealed class ChangesReportMaker(IWorkspace workspace, TemplateRenderer engine)
{
    /// <summary>Makes a report; null, with the reason among the findings, where it can't be made.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="options">How it is reported: the first format counts.</param>
    /// <param name="reporter">Receives findings.</param>
    public byte[]? Make(DiffResult changes, RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
        if (TemplateFileDiagnostics.NoReport(options.Template, ShippedTemplates.Reports) is { } wrongTemplate)
        {
            tally.AddFatal(wrongTemplate);
            return null;
        }

        var about = changes.Services is [var only] ? only.Page.Service.Name : null;
        if (ReportWriter.Open(workspace, engine, options, CommonLanguage(changes), about, tally) is not { } writer)
            return null;
        var data = ChangesData.Of(changes.Services, writer.Facts);
        return writer.Format == "json" ? DataJson.Indented(data.In(writer.Format), ChangesJson.Default) : writer.Write(data);
    }

    private static string CommonLanguage(DiffResult changes) =>
        changes.Services.Select(s => s.Page.Service.Language).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : TemplateSet.FallbackLanguage;
}
