using System.Collections.Immutable;
using ChecklistGen.Data.References;
using ChecklistGen.Settings;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation.Formats;
using ChecklistGen.Pdf;
using ChecklistGen.Templates;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using ChecklistGen.Word;

namespace ChecklistGen.Generation;

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
        if (OpenFrameworks(options, template) is not { } frameworks)
            return null;
        if (!CheckLanguage(options.Language, template))
            return null;
        var formats = OutputFormats.For(options, workspace, theme, reference, template);
        if (!CheckFormats(options, formats))
            return null;

        if (ScribanSetting.Check(options.TemplateSettings) is { } wrongSetting)
        {
            tally.AddFatal(wrongSetting);
            return null;
        }

        // A customer's Word file lends its paper too, so that columns are as wide as it has room for.
        var looks = reference is null ? theme.Theme : theme.Theme with { Page = reference.Page };
        return new DocumentPlan
        {
            Template = template,
            Engine = engine,
            TemplateSettings = options.TemplateSettings,
            Formats = formats,
            Theme = looks,
            RunningTexts = theme.RunningTexts,
            Frameworks = frameworks,
            Measurer = new FontMeasurer(looks.Font, new FallbackFonts(workspace, theme.FallbackFont).Find),
            Date = options.Date ?? RunDate.Of(workspace),
            Customer = options.Customer,
        };
    }

    // Those of the template are read by the one who needs them first.
    private Lazy<ImmutableArray<Framework>>? OpenFrameworks(RunOptions options, TemplateSet template)
    {
        if (options.Frameworks.IsEmpty)
            return new Lazy<ImmutableArray<Framework>>(() => template.Frameworks);
        var diagnostics = new DiagnosticBag();
        var frameworks = new FrameworkStore(workspace).Open(options.Frameworks, template, diagnostics);
        return Use(new Outcome<Lazy<ImmutableArray<Framework>>>(new Lazy<ImmutableArray<Framework>>(frameworks), diagnostics.ToSorted()));
    }

    private bool CheckLanguage(string? tag, TemplateSet template)
    {
        // As in LanguageFor, where a page's own language may lack words.
        if (tag is null || template.Languages.Contains(tag.Split('-')[0].ToLowerInvariant(), StringComparer.Ordinal))
            return true;
        tally.AddFatal(new Diagnostic(ConfigurationDiagnostics.LanguageWithoutWords, new Location("--lang"), $"there are no words for documents in `{tag}`")
        {
            Help = $"there are words for {string.Join(", ", template.Languages.Select(l => $"`{l}`"))}; `templates eject` makes a copy to add others to",
        });
        return false;
    }

    private bool CheckFormats(RunOptions options, OutputFormats formats)
    {
        foreach (var format in options.Formats.Where(f => !formats.Names.Contains(f, StringComparer.Ordinal)))
        {
            tally.AddFatal(new Diagnostic(FileDiagnostics.UnknownFormat, new Location("--format"), $"there is no format `{format}`")
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
