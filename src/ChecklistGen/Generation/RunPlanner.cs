using System.Collections.Immutable;
using ChecklistGen.Configuration;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Formats;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Pdf;
using ChecklistGen.Sources;
using ChecklistGen.Templating;
using ChecklistGen.Text;
using ChecklistGen.Word;

namespace ChecklistGen.Generation;

/// <summary>Decides everything that must be decided before the first page is made; whatever can't be is fatal.</summary>
internal sealed class RunPlanner(IWorkspace workspace, ITemplateEngine engine, FindingTally tally)
{
    /// <summary>The plan; null, with the reason reported, where the command can't run.</summary>
    public RunPlan? Plan(RunOptions options)
    {
        var theme = options.Theme is null ? DocumentTheme.Default : Use(ThemeReader.Read(workspace, options.Theme));
        var reference = options.ReferenceDocument is null ? null : Use(ReadReference(options.ReferenceDocument));
        if (theme is null || (options.ReferenceDocument is not null && reference is null))
            return null;

        if (Use(new TemplateStore(workspace).Open(options.Template)) is not { } template)
            return null;
        var formats = OutputFormats.For(options, workspace, theme, reference, template);
        if (!CheckFormats(options, formats))
            return null;

        var reader = new PageReader(workspace, new MatrixReaderOptions { Party = options.Party });
        var pages = new PageFinder(workspace, reader).Find(options, tally);
        if (pages.IsEmpty)
            return null;

        // A customer's Word file lends its paper too, so that columns are as wide as it has room for.
        var looks = reference is null ? theme.Theme : theme.Theme with { Page = reference.Page };
        var date = options.Date ?? RunDate.Of(workspace);
        return new RunPlan
        {
            Options = options,
            Workspace = workspace,
            Pages = pages,
            Checker = new PageChecker(reader, pages, options, date),
            Formats = formats,
            Template = template,
            Engine = engine,
            Theme = looks,
            RunningTexts = theme.RunningTexts,
            Measurer = new FontMeasurer(looks.Font, new FallbackFonts(workspace, theme.FallbackFont).Find),
            Date = date,
        };
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
            using var stream = workspace.OpenRead(path);
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
