using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Formats;
using ChecklistGen.Indexing;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Sources;
using ChecklistGen.Pdf;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary><c>generate</c>: pages in, documents out.</summary>
public sealed class Generator(IWorkspace workspace, ITemplateEngine engine)
{
    /// <summary>Makes everything that can be made, and reports the rest.</summary>
    public GenerateResult Run(GenerateOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        return Prepare(options, tally) is var (plan, pages)
            ? Run(plan, pages, tally, reporter)
            : new GenerateResult(tally.ExitCode, Written: 0, Kept: 0);
    }

    private (RunPlan Plan, ImmutableArray<PageEntry> Pages)? Prepare(GenerateOptions options, FindingTally tally)
    {
        var formats = OutputFormats.For(options);
        foreach (var format in options.Formats.Where(f => !formats.Names.Contains(f, StringComparer.Ordinal)))
        {
            tally.AddFatal(new Diagnostic(FileDiagnostics.UnknownFormat, new Location("--format"), $"there is no format `{format}`")
            {
                Help = Suggestion.HelpFor(format, formats.Names),
            });
            return null;
        }

        var template = options.Formats.Any(formats.Documents.ContainsKey) ? new TemplateStore(workspace).Open(options.Template) : null;
        if (template is { Succeeded: false })
        {
            tally.AddFatal(template.Diagnostics[0]);
            return null;
        }

        var reader = new PageReader(workspace, new MatrixReaderOptions { Party = options.Party });
        var pages = new PageFinder(workspace, reader).Find(options.Paths, tally);
        if (pages.IsEmpty)
            return null;
        var date = options.Date ?? RunDate.Of(workspace);
        var plan = new RunPlan
        {
            Options = options,
            Workspace = workspace,
            Checker = new PageChecker(reader, pages, new LintOptions { Today = date }, options.Variants),
            Formats = formats,
            Template = template?.Value,
            Engine = engine,
            Theme = Theme.Default,
            Measurer = new FontMeasurer(Theme.Default.Font),
            Date = date,
        };
        return (plan, pages);
    }

    private GenerateResult Run(RunPlan plan, ImmutableArray<PageEntry> pages, FindingTally tally, IRunReporter reporter)
    {
        var output = new RunOutput(plan, tally, reporter);
        try
        {
            using var folder = OutputFolder.Open(workspace, plan.Options.OutputFolder);
            var index = new IndexMaker(plan);
            var done = 0;
            foreach (var page in OrderedParallel.Map(pages, new PageMaker(plan).Make))
            {
                tally.AddRange(page.Diagnostics);
                tally.AddFindings(page.Findings);
                output.Write(page, folder);
                index.Add(page);
                reporter.Progress(++done, pages.Length);
            }

            output.Write(index, folder);
            folder.Complete(output.ManifestAfter(folder.Previous));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnwritableFile(plan.Options.OutputFolder, e));
        }

        return new GenerateResult(tally.ExitCode, output.Written, output.Kept);
    }
}
