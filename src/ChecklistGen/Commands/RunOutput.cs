using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Generation.Overview;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Sources;
using ChecklistGen.Text;

namespace ChecklistGen.Commands;

/// <summary>Writes what was made, keeps files that were edited, and tracks what goes into the manifest.</summary>
internal sealed class RunOutput(RunPlan plan, FindingTally tally, IRunReporter reporter)
{
    // There may be thousands of pages: only what the manifest needs is kept, with hashes as bytes and without file names.
    private readonly List<PageRecord> _pages = [];
    private readonly List<FileRecord> _files = [];
    private readonly List<ManifestOutput> _documents = []; // over all pages
    private readonly List<PackedService> _services = [];
    private readonly HashSet<ManifestSource> _carriedFrom = [];

    public int Written { get; private set; }

    public int Kept { get; private set; }

    public ImmutableArray<PageSummary> Services => [.. _pages.Select(p => p.Summary)];

    public void Write(MadePage page, OutputFolder folder)
    {
        if (page.Summary is { } summary)
        {
            _pages.Add(new PageRecord(summary, Convert.FromHexString(page.Checklist!.Matrix.Source.Sha256)));
            _services.Add(PackedService.Of(EarlierVersions.Record(page.Page.Slug, page.Checklist)));
        }

        ImmutableArray<ManifestSource> carriedFrom = [.. page.CarriedFrom.Select(SourceOf)];
        _carriedFrom.UnionWith(carriedFrom);
        foreach (var file in page.Files)
        {
            var answers = file.HoldsAnswers ? carriedFrom : [];
            if (file.HoldsAnswers)
                AllowReplacing(file, page.Replaceable, answers, folder);
            if (Write(file, answers, folder) is { } hash)
                _files.Add(new FileRecord(_pages[^1], file.Format, Convert.FromHexString(hash), file.Template, answers));
        }

        if (page.Answers is { } counts)
            reporter.Message($"{page.Page.Service.Name}: answers: {counts}");
    }

    public void Write(IRunDocument all, OutputFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in all.Make(diagnostics))
        {
            ImmutableArray<ManifestSource> answers = file.HoldsAnswers ? [.. _carriedFrom] : [];
            if (file.HoldsAnswers)
                AllowReplacing(file, plan.Answers.FilesOfThisRun, answers, folder);
            if (Write(file, answers, folder) is { } hash)
                _documents.Add(EntryOf(file, hash, answers));
        }

        tally.AddRange(diagnostics.ToSorted());
    }

    public Manifest ManifestAfter(Manifest previous) => (previous with
    {
        Generator = ProgramInfo.Generator,
        Options = OptionsOf(plan),
    }).With([.. _files.Select(EntryOf), .. _documents]).With(_services);

    private static void AllowReplacing(MadeFile file, IEnumerable<ReturnedFile> replaceable, ImmutableArray<ManifestSource> carriedFrom, OutputFolder folder)
    {
        folder.AllowReplacing(file.Name, carriedFrom);
        var path = Path.GetFullPath($"{folder.Path}/{file.Name}");
        foreach (var returned in replaceable.Where(r => Path.GetFullPath(r.Path) == path))
            folder.AllowReplacing(file.Name, returned.Sha256);
    }

    // Returns the hash of what was written; null if nothing was.
    private string? Write(MadeFile file, ImmutableArray<ManifestSource> answers, OutputFolder folder)
    {
        string hash;
        try
        {
            if (!plan.Options.Force && folder.WorkIn(file.Name, file.Content) is not HeldWork.None and var work)
            {
                tally.Add(FileKept(folder, file.Name, work));
                Kept++;
                return null;
            }

            hash = folder.Write(file.Name, file.Content, answers);
        }
        catch (Exception e) when (FileDiagnostics.ConcernsOneFile(e))
        {
            tally.AddFatal(FileDiagnostics.UnwritableFile($"{folder.Path}/{file.Name}", e));
            return null;
        }

        reporter.Written($"{folder.Path}/{file.Name}");
        Written++;
        return hash;
    }

    private ManifestOutput EntryOf(FileRecord file) => new()
    {
        Path = plan.FileName(file.Page.Summary.Page.Slug, file.Format),
        Sha256 = Convert.ToHexStringLower(file.Sha256),
        Sources = [SourceOf(file.Page)],
        Template = file.Template,
        TemplateSha256 = file.Template is null ? null : plan.Documents.Template.Hash,
        Answers = file.Answers.IsEmpty ? null : file.Answers,
        Activities = file.Page.Summary.Counts.Activities,
        Obligations = file.Page.Summary.Counts.Obligations,
        NotUnderstood = file.Page.Summary.Counts.NotUnderstood,
    };

    private ManifestOutput EntryOf(MadeFile file, string hash, ImmutableArray<ManifestSource> answers) => new()
    {
        Path = file.Name,
        Sha256 = hash,
        Sources = [.. _pages.Select(SourceOf)],
        Template = file.Template,
        TemplateSha256 = file.Template is null ? null : plan.Documents.Template.Hash,
        Answers = answers.IsEmpty ? null : answers,
        Activities = _pages.Sum(p => p.Summary.Counts.Activities),
        Obligations = _pages.Sum(p => p.Summary.Counts.Obligations),
        NotUnderstood = _pages.Sum(p => p.Summary.Counts.NotUnderstood),
    };

    private ManifestSource SourceOf(PageRecord page) =>
        new(page.Summary.Page.Path == plan.Options.Input ? ManifestPaths.Input : ManifestPaths.Relative(plan.Options.OutputFolder, page.Summary.Page.Path), Convert.ToHexStringLower(page.Sha256));

    private ManifestSource SourceOf(ReturnedFile file) => new(ManifestPaths.Relative(plan.Options.OutputFolder, file.Path), file.Sha256);

    private static ImmutableSortedDictionary<string, string> OptionsOf(RunPlan plan) => new (string Name, string? Value)[]
        {
            ("answers", plan.Options.Answers.IsEmpty ? null : string.Join("; ", plan.Options.Answers.Select(a => ManifestPaths.Relative(plan.Options.OutputFolder, a)))),
            ("customer", plan.Options.Customer),
            ("date", IsoDate.Of(plan.Documents.Date)),
            ("format", string.Join(',', plan.Options.Formats)),
            ("lang", plan.Options.Language),
            ("party", plan.Options.Parties.IsEmpty ? null : string.Join("; ", plan.Options.Parties)),
            ("since", plan.Options.Since is { } since ? ManifestPaths.Relative(plan.Options.OutputFolder, since) : null),
            ("template", plan.Documents.Template.Name),
            ("where", plan.Options.Variants.IsEmpty ? null : string.Join("; ", plan.Options.Variants.Select(v => $"{v.Column}={v.Value}"))),
        }
        .Where(o => o.Value is not null)
        .ToImmutableSortedDictionary(o => o.Name, o => o.Value!, StringComparer.Ordinal);

    private static Diagnostic FileKept(OutputFolder folder, string name, HeldWork work) =>
        new(FileDiagnostics.EditedFileKept, new Location($"{folder.Path}/{name}"), work switch
        {
            HeldWork.Answers => "this file holds answers that this run does not carry over: it is kept as it is",
            HeldWork.Link => "this is a link, and nothing is written through links: it is kept as it is",
            _ => "this file was edited: it is kept as it is",
        })
        {
            Help = "write to another folder with `-o`, carry its answers over with `--answers`, or overwrite it with `--force`",
        };

    private sealed record PageRecord(PageSummary Summary, byte[] Sha256);

    private sealed record FileRecord(PageRecord Page, string Format, byte[] Sha256, string? Template, ImmutableArray<ManifestSource> Answers);
}
