using ChecklistGen.Excel;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Commands.Status;

/// <summary>Makes documents and workbooks of the progress over all files.</summary>
public sealed class TeamReportMaker(IWorkspace workspace, TemplateRenderer engine)
{
    private const string Workbook = "xlsx";

    /// <summary>Makes a report; null, with the reason among the findings, where it can't be made.</summary>
    /// <param name="status">The progress.</param>
    /// <param name="options">How it is reported: the first format counts.</param>
    /// <param name="reporter">Receives findings.</param>
    public byte[]? Make(StatusResult status, RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
        if (TemplateFileDiagnostics.NoReport(options.Template, ShippedTemplates.Team) is { } wrongTemplate)
        {
            tally.AddFatal(wrongTemplate);
            return null;
        }

        var about = status.Team.Services is [var only] ? only.Name : null;
        if (ReportWriter.Open(workspace, engine, options, TemplateSet.FallbackLanguage, about, tally) is not { } writer)
            return null;
        var report = TeamReport.Of(status, writer.Facts);
        if (writer.Format != Workbook)
            return writer.Write(report);
        using var content = new MemoryStream();
        new SpreadsheetWriter(writer.Theme).Write(new TeamSheets(report).All(), content);
        return content.ToArray();
    }
}
