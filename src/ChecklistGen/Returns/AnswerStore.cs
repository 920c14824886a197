using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Runs;
using ChecklistGen.Sources;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>The answers that a run carries over, by the page whose service they are about.</summary>
internal sealed class AnswerStore
{
    private readonly Dictionary<PageEntry, List<GivenService>> _byPage = [];

    private readonly HashSet<ReturnedFile> _incomplete = new(ReferenceEqualityComparer.Instance);

    private AnswerStore()
    {
    }

    /// <summary>The answers of no file.</summary>
    public static AnswerStore Empty { get; } = new();

    /// <summary>
    /// Reads files, and all that folders hold; null, with the reason reported, where a file that was named can't be read.
    /// </summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="template">The template of the run: where several files say different things, those made with it have precedence.</param>
    /// <param name="newestWins">Whether the newest file has precedence instead, whatever template it was made with.</param>
    /// <param name="pages">The pages of the run.</param>
    /// <param name="tally">Receives findings.</param>
    public static AnswerStore? Read(IWorkspace workspace, ImmutableArray<string> paths, string template, bool newestWins, ImmutableArray<PageEntry> pages, FindingTally tally)
    {
        var files = new List<ReturnedFile>();
        foreach (var read in ReturnedFiles.Read(workspace, paths, tally.Add))
        {
            if (read.Outcome.Value is null && read.IsNamed)
            {
                foreach (var finding in read.Outcome.Diagnostics)
                    tally.AddFatal(finding);
                return null;
            }

            tally.AddRange(read.Outcome.Diagnostics);
            if (read.Outcome.Value is not null)
                files.Add(read.Outcome.Value);
        }

        var store = new AnswerStore();
        var ordered = newestWins ? files.OrderByDescending(f => f.WrittenAt) : files.OrderBy(f => f.Template != template);
        foreach (var finding in Contradiction.Among(files).Select(c => c.ToDiagnostic(newestWins)))
            tally.Add(finding);
        foreach (var file in ordered)
            store.Add(file, pages, isAlone: paths is [var only] && workspace.Probe(only) != PathKind.Folder && pages.Length == 1, tally);
        return store;
    }

    /// <summary>What files say about a page's service.</summary>
    public IReadOnlyCollection<GivenService> Of(PageEntry page) => _byPage.GetValueOrDefault(page) ?? [];

    /// <summary>The ids that the files' forms handed out for a page's service; null where there are none.</summary>
    public HandedOutIds? IdsOf(PageEntry page) => Of(page)
        .Select(s => new HandedOutIds(
            [.. s.Rows.Where(r => !r.IsEarlier && r.Asked is { Key.Length: > 0, Id.Length: > 0, Text.Length: > 0 })
                .Select(r => new HandedOutId(r.Asked.Id, r.Identity))],
            [],
            IsComplete: false))
        .Where(ids => !ids.Rows.IsEmpty)
        .Aggregate((HandedOutIds?)null, HandedOutIds.Unite);

    /// <summary>
    /// The files whose answers are all about a page's service: what is made of it may take their place. What can't be carried
    /// over, such as a picture, keeps its file.
    /// </summary>
    public IEnumerable<ReturnedFile> FilesOnlyAbout(PageEntry page) => Of(page)
        .Where(s => s.File.Form.Form is not { Services.Length: > 1 } && s.File.Form.LeftBehind.IsEmpty)
        .Select(s => s.File);

    /// <summary>The files all of whose answers are about pages of the run: what is made of all pages may take their place.</summary>
    public IEnumerable<ReturnedFile> FilesOfThisRun => _byPage.Values.SelectMany(s => s).Select(s => s.File)
        .Where(f => !_incomplete.Contains(f) && f.Form.LeftBehind.IsEmpty);

    private void Add(ReturnedFile file, ImmutableArray<PageEntry> pages, bool isAlone, FindingTally tally)
    {
        foreach (var left in file.Form.LeftBehind)
            tally.Add(AnswerDiagnostics.LeftBehind(file.Path, left));
        foreach (var service in GivenService.Of(file))
        {
            if (service.Service is null && service.Count == 0)
                tally.Add(AnswerDiagnostics.NothingIn(file.Path));
            else if (PageOf(service, pages, isAlone) is not { } page)
                Leave(file, service, tally);
            else
                Take(file, service, page, tally);
        }
    }

    private void Take(ReturnedFile file, GivenService service, PageEntry page, FindingTally tally)
    {
        if (service.Service is { } about && !IsAbout(page, about))
            tally.Add(AnswerDiagnostics.OfOtherName(file.Path, about.Name, page.Service.Name));
        if (_byPage.TryGetValue(page, out var services))
            services.Add(service);
        else
            _byPage.Add(page, [service]);
    }

    private void Leave(ReturnedFile file, GivenService service, FindingTally tally)
    {
        _incomplete.Add(file);
        tally.Add(AnswerDiagnostics.NotInThisRun(file.Path, service.Service?.Name ?? ""));
    }

    private static PageEntry? PageOf(GivenService given, ImmutableArray<PageEntry> pages, bool isAlone) =>
        given.Service is not { } service
            ? isAlone ? pages[0] : null
            : pages.FirstOrDefault(p => p.Slug == service.Slug)
                ?? pages.FirstOrDefault(p => IsAbout(p, service))
                // The page may have another title now.
                ?? (isAlone && given.File.Form.Form!.Services.Length == 1 ? pages[0] : null);

    private static bool IsAbout(PageEntry page, FormService service) =>
        page.Slug == service.Slug || PlainText.Normalise(page.Service.Name) == PlainText.Normalise(service.Name);
}
