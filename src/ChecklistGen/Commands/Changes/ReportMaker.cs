using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templating;

namespace ChecklistGen.Commands.Changes;

/// <summary>Makes documents and data of what changed, the way they are made of obligations.</summary>
public sealed class ReportMaker(IWorkspace workspace, TemplateRenderer engine)
{
    /// <summary>Makes a report; null, with the reason among the findings, where it can't be made.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="options">How it is reported: the first format counts.</param>
    /// <param name="reporter">Receives findings.</param>
    public byte[]? Make(DiffResult changes, RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        if (TemplateFileDiagnostics.NoReport(options.Template) is { } wrongTemplate)
        {
            tally.AddFatal(wrongTemplate);
            return null;
        }

        if (new DocumentPlanner(workspace, engine, tally).Plan(options) is not { } plan)
            return null;

        var format = options.Formats[0];
        var language = plan.Template.LanguageFor(options.Language ?? CommonLanguage(changes));
        var words = plan.Template.WordsOf(language);
        var title = plan.Template.TitleIn(words) ?? plan.Template.Name;
        if (changes.Services is [var only])
            title = $"{title} – {only.Page.Service.Name}";
        var facts = plan.Facts(title, language);
        var data = ChangesData.Of(changes.Services, facts);
        if (format == "json")
            return DataJson.Indented(data.In(format), ChangesJson.Default);

        var made = new DocumentMaker(plan).Make(plan.Template, data, format, plan.ReaderOptions(facts));
        tally.AddRange(made.Diagnostics);
        if (made.Value is null)
            return null;
        var diagnostics = new DiagnosticBag();
        var content = WrittenBytes.Of(output => plan.Formats.Documents[format].Write(made.Value, plan.Theme, output, diagnostics));
        tally.AddRange(diagnostics.ToSorted());
        return content;
    }

    private static string CommonLanguage(DiffResult changes) =>
        changes.Services.Select(s => s.Page.Service.Language).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : TemplateSet.FallbackLanguage;
}
