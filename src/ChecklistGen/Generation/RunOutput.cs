using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Listing;
using ChecklistGen.Overview;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>Writes what was made, leaves somebody's work alone, and keeps the books.</summary>
internal sealed class RunOutput(RunPlan plan, FindingTally tally, IRunReporter reporter)
{
    private readonly List<ManifestOutput> _outputs = [];
    private readonly List<PageSummary> _services = [];
    private readonly List<ManifestSource> _sources = [];

    public int Written { get; private set; }

    public int Kept { get; private set; }

    public ImmutableArray<PageSummary> Services => [.. _services];

    public void Write(MadePage page, OutputFolder folder)
    {
        if (page.Summary is { } summary)
        {
            _services.Add(summary);
            _sources.Add(new ManifestSource(ManifestPaths.Relative(folder.Path, page.Page.Path), page.Checklist!.Matrix.Source.Sha256));
        }

        foreach (var file in page.Files)
        {
            if (file.HoldsAnswers)
                AllowReplacing(file, page.Replaceable, folder);
            Write(file, folder, hash => EntryOf(page, file, hash));
        }

        if (page.Answers is { } counts)
            reporter.Carried(page.Page.Service.Name, counts);
    }

    public void Write(IRunDocument all, OutputFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in all.Make(diagnostics))
        {
            if (file.HoldsAnswers)
                AllowReplacing(file, plan.Answers.FilesOfThisRun, folder);
            Write(file, folder, hash => EntryOf(file, hash));
        }

        tally.AddRange(diagnostics.ToSorted());
    }

    public Manifest ManifestAfter(Manifest previous) => (previous with
    {
        Generator = ProgramInfo.Generator,
        Options = OptionsOf(plan),
    }).With(_outputs);

    private static void AllowReplacing(MadeFile file, IEnumerable<ReturnedFile> replaceable, OutputFolder folder)
    {
        var path = Path.GetFullPath($"{folder.Path}/{file.Name}");
        foreach (var returned in replaceable.Where(r => Path.GetFullPath(r.Path) == path))
            folder.AllowReplacing(file.Name, returned.Sha256);
    }

    private void Write(MadeFile file, OutputFolder folder, Func<string, ManifestOutput> entryOf)
    {
        if (!plan.Options.Force && folder.HoldsSomebodysWork(file.Name, file.Content))
        {
            tally.Add(EditedFileKept(folder, file.Name));
            Kept++;
            return;
        }

        try
        {
            _outputs.Add(entryOf(folder.Write(file.Name, file.Content)));
        }
        catch (PathTooLongException e)
        {
            // It concerns this file alone; the others may have shorter names.
            tally.AddFatal(FileDiagnostics.UnwritableFile($"{folder.Path}/{file.Name}", e));
            return;
        }

        reporter.Written($"{folder.Path}/{file.Name}");
        Written++;
    }

    private ManifestOutput EntryOf(MadePage page, MadeFile file, string hash)
    {
        var checklist = page.Checklist!;
        return new ManifestOutput
        {
            Path = file.Name,
            Sha256 = hash,
            Sources = [_sources[^1]],
            Template = file.Template,
            TemplateSha256 = file.Template is null ? null : plan.Documents.Template.Hash,
            Activities = checklist.Matrix.Activities.Length,
            Obligations = checklist.Items.Length,
            NotUnderstood = checklist.NotUnderstood.Length,
        };
    }

    private ManifestOutput EntryOf(MadeFile file, string hash) => new()
    {
        Path = file.Name,
        Sha256 = hash,
        Sources = [.. _sources],
        Template = file.Template,
        TemplateSha256 = file.Template is null ? null : plan.Documents.Template.Hash,
        Activities = _services.Sum(s => s.Counts.Activities),
        Obligations = _services.Sum(s => s.Counts.Obligations),
        NotUnderstood = _services.Sum(s => s.Counts.NotUnderstood),
    };

    private static ImmutableSortedDictionary<string, string> OptionsOf(RunPlan plan) => new (string Name, string? Value)[]
        {
            ("answers", plan.Options.Answers is { } answers ? ManifestPaths.Relative(plan.Options.OutputFolder, answers) : null),
            ("customer", plan.Options.Customer),
            ("date", plan.Documents.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("format", string.Join(',', plan.Options.Formats)),
            ("lang", plan.Options.Language),
            ("party", plan.Options.Party),
            ("template", plan.Documents.Template.Name),
            ("where", plan.Options.Variants.IsEmpty ? null : string.Join("; ", plan.Options.Variants.Select(v => $"{v.Column}={v.Value}"))),
        }
        .Where(o => o.Value is not null)
        .ToImmutableSortedDictionary(o => o.Name, o => o.Value!, StringComparer.Ordinal);

    private static Diagnostic EditedFileKept(OutputFolder folder, string name) =>
        new(FileDiagnostics.EditedFileKept, new Location($"{folder.Path}/{name}"), "somebody changed this file: it is kept as it is")
        {
            Help = "write to another folder with `-o`, carry its answers over with `--answers`, or overwrite it with `--force`",
        };
}
