using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Formats;
using ChecklistGen.Generation;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Pdf;
using ChecklistGen.Templating;

namespace ChecklistGen.Changes;

/// <summary>Makes documents of what changed, the way documents of obligations are made.</summary>
public sealed class ReportMaker(IWorkspace workspace, ITemplateEngine engine)
{
    /// <summary>Makes a report; null where there is no such template, or it could not be rendered.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="options">How it is reported.</param>
    public Outcome<byte[]> Make(DiffResult changes, ReportOptions options)
    {
        using var content = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        if (Formats.Data.TryGetValue(options.Format, out var dataWriter))
        {
            dataWriter.Write(DataOf(changes, options, template: null), content);
            return new Outcome<byte[]>(content.ToArray(), []);
        }

        var template = new TemplateStore(workspace).Open(options.Template);
        if (template.Value is null)
            return new Outcome<byte[]>(null, template.Diagnostics);
        var data = DataOf(changes, options, template.Value);
        var made = new DocumentMaker(engine, Theme.Default, new FontMeasurer(Theme.Default.Font)).Make(template.Value, data, new DocumentReaderOptions
        {
            Title = TitleOf(changes, StringTables.For(LanguageOf(changes, options))),
            Language = LanguageOf(changes, options),
            Date = DateOf(options),
            Generator = ProgramInfo.Generator,
        });
        diagnostics.AddRange(made.Diagnostics);
        if (made.Value is null)
            return new Outcome<byte[]>(null, diagnostics.ToSorted());
        Formats.Documents[options.Format].Write(made.Value, Theme.Default, content, diagnostics);
        return new Outcome<byte[]>(content.ToArray(), diagnostics.ToSorted());
    }

    private static OutputFormats Formats => OutputFormats.For(new GenerateOptions { Paths = [] });

    private DataObject DataOf(DiffResult changes, ReportOptions options, TemplateSet? template)
    {
        var strings = StringTables.For(LanguageOf(changes, options));
        return ChangesData.Build(changes.Services, new ChangesDataOptions
        {
            Title = TitleOf(changes, strings),
            TemplateName = template?.Name ?? "",
            TemplateHash = template?.Hash ?? "",
            Format = options.Format,
            Language = LanguageOf(changes, options),
            Date = DateOf(options),
            Customer = options.Customer,
            Strings = strings,
        });
    }

    private DateOnly DateOf(ReportOptions options) => options.Date ?? RunDate.Of(workspace);

    private static string LanguageOf(DiffResult changes, ReportOptions options) => StringTables.LanguageFor(
        options.Language ?? (changes.Services.Select(s => s.Page.Service.Language).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : StringTables.Fallback));

    private static string TitleOf(DiffResult changes, DataObject strings)
    {
        var title = (string)((DataObject)strings["titles"]!)["changes"]!;
        return changes.Services is [var only] ? $"{title} – {only.Page.Service.Name}" : title;
    }
}
