using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Markdown;
using ChecklistGen.Pdf;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using ChecklistGen.Word;

namespace ChecklistGen.Generation;

/// <summary>What documents are made with, whatever they are about: all documents of a run share it.</summary>
internal sealed record DocumentPlan
{
    public required TemplateSet Template { get; init; }

    public required TemplateRenderer Engine { get; init; }

    /// <summary>The frameworks whose clauses are looked up, read when the first page asks for them.</summary>
    public required Lazy<FrameworkSet> Frameworks { get; init; }

    public required OutputFormats Formats { get; init; }

    public required Theme Theme { get; init; }

    /// <summary>The theme's texts at the head and the foot of pages, by place.</summary>
    public required ImmutableDictionary<string, string> RunningTexts { get; init; }

    /// <summary>Settings of the template language by name.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> TemplateSettings { get; init; }

    public required ITextMeasurer Measurer { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Who documents are for; null if unknown.</summary>
    public required string? Customer { get; init; }

    /// <summary>What documents under control say of themselves.</summary>
    public required DocumentControl Control { get; init; }

    /// <summary>Measures each stage; null measures nothing.</summary>
    public StageTimings? Timings { get; init; }

    /// <summary>The facts that a document prints about itself.</summary>
    public DocumentFacts Facts(string title, string language) => new()
    {
        Title = title,
        TemplateName = Template.Name,
        TemplateHash = Template.Hash,
        Language = language,
        Date = Date,
        Customer = Customer,
        Control = Control,
        Words = Template.WordsOf(language),
    };

    /// <summary>What the Markdown of a document does not say.</summary>
    public DocumentReaderOptions ReaderOptions(DocumentFacts facts) => new()
    {
        Title = facts.Title,
        Language = facts.Language,
        Date = facts.Date,
        Generator = ProgramInfo.Generator,
        Overrides = RunningTexts,
    };
}

/// <summary>Opens what documents are made with: template, theme, a Word file's looks, formats.</summary>
internal sealed class DocumentPlanner(IWorkspace workspace, TemplateRenderer engine, FindingTally tally)
{
    /// <summary>The plan; null, with the reason reported, where something can't be opened or is not there.</summary>
    public DocumentPlan? Plan(RunOptions options)
    {
        var theme = options.Theme is null ? DocumentTheme.Default : Use(ThemeReader.Read(workspace, options.Theme));
        var reference = options.ReferenceDocument is null ? null : Use(ReadReference(options.ReferenceDocument));
        if (theme is null || (options.ReferenceDocument is not null && reference is null))
            return null;
        if (Use(new TemplateStore(workspace).Open(options.Template)) is not { } template)
            return null;
        if (!CheckLanguage(options.Language, template) || Use(new FrameworkStore(workspace, template).Open(options.Frameworks)) is not { } frameworks)
            return null;
        var formats = OutputFormats.For(options, workspace, theme, reference, template);
        if (!CheckFormats(options, formats))
            return null;

        if (ScribanSetting.Check(options.TemplateSettings) is { } wrongSetting)
        {
            tally.AddFatal(wrongSetting);
            return null;
        }

        // The reference document also sets the page, so that columns fit its width.
        var looks = reference is null ? theme.Theme : theme.Theme with { Page = reference.Page };
        return new DocumentPlan
        {
            Template = template,
            Engine = engine,
            TemplateSettings = options.TemplateSettings,
            Frameworks = frameworks,
            Formats = formats,
            Theme = looks,
            RunningTexts = theme.RunningTexts,
            Measurer = new FontMeasurer(looks.Font, new FallbackFonts(workspace, theme.FallbackFont).Find),
            Date = RunDate.Of(workspace, options.Date),
            Customer = options.Customer,
            Control = options.Control,
        };
    }

    private bool CheckLanguage(string? tag, TemplateSet template)
    {
        // As in LanguageFor, where a page's own language may lack words.
        if (tag is null || template.Languages.Contains(tag.Split('-')[0].ToLowerInvariant(), StringComparer.Ordinal))
            return true;
        tally.AddFatal(new Diagnostic(ConfigurationDiagnostics.LanguageWithoutWords, OptionPlace.Of("--lang"), $"there are no words for documents in `{tag}`")
        {
            Help = $"there are words for {string.Join(", ", template.Languages.Select(l => $"`{l}`"))}; `templates eject` makes a copy to add others to",
        });
        return false;
    }

    private bool CheckFormats(RunOptions options, OutputFormats formats)
    {
        if (options.Formats.IsEmpty)
        {
            tally.AddFatal(new Diagnostic(FileDiagnostics.UnknownFormat, OptionPlace.Of("--format"), "no format is named, so nothing would be made")
            {
                Help = $"name some of {string.Join(", ", formats.Names)}",
            });
            return false;
        }

        foreach (var format in options.Formats.Where(f => !formats.Names.Contains(f, StringComparer.Ordinal)))
        {
            tally.AddFatal(new Diagnostic(FileDiagnostics.UnknownFormat, OptionPlace.Of("--format", format), $"there is no format `{format}`")
            {
                Help = Suggestion.HelpFor(format, formats.Names),
            });
            return false;
        }

        return true;
    }

    private Outcome<ReferenceDocument> ReadReference(string path)
    {
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.ReferenceDocument);
            return ReferenceDocument.Read(stream, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<ReferenceDocument>(null, [FileDiagnostics.UnreadableFile(path, e)]);
        }
    }

    // What was read without an error; its findings are reported in any case.
    private T? Use<T>(Outcome<T> outcome)
        where T : class
    {
        foreach (var diagnostic in outcome.Diagnostics)
        {
            if (diagnostic.IsError)
                tally.AddFatal(diagnostic);
            else
                tally.Add(diagnostic);
        }

        return outcome.Succeeded ? outcome.Value : null;
    }
}
