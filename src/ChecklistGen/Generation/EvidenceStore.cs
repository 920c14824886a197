using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Returns;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>The evidence that the settings name, for all pages of a run.</summary>
internal sealed class EvidenceStore
{
    private const string FieldPrefix = "register/";

    private readonly ImmutableArray<(NamedEvidence Named, EvidenceData Data)> _entries;
    private readonly ConcurrentDictionary<Placed<string>, bool> _used = new(ReferenceEqualityComparer.Instance);

    private EvidenceStore(ImmutableArray<(NamedEvidence Named, EvidenceData Data)> entries) => _entries = entries;

    /// <summary>Takes the hashes of files; files that are not at hand and evidence that no longer holds are reported.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="entries">What the settings name.</param>
    /// <param name="date">The date of documents.</param>
    /// <param name="report">Takes the findings.</param>
    public static EvidenceStore Open(IWorkspace workspace, ImmutableArray<NamedEvidence> entries, DateOnly date, Action<Diagnostic> report) =>
        new([.. entries.Select((e, i) => (e, Read(workspace, e, IdOf(i + 1), date, report)))]);

    /// <summary>The register of a page: what proves no particular obligation, and what proves one of the page's.</summary>
    public EvidenceRegisterData For(Checklist checklist)
    {
        var ids = checklist.Items.Select(i => i.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = ImmutableArray.CreateBuilder<EvidenceData>();
        foreach (var (entry, data) in _entries)
        {
            var rows = entry.Rows.Where(r => ids.Contains(r.Value)).ToList();
            rows.ForEach(r => _used[r] = true);
            if (entry.Rows.IsEmpty || rows.Count > 0)
                named.Add(data with { Rows = [.. rows.Select(r => ids.TryGetValue(r.Value, out var id) ? id : r.Value).Distinct(StringComparer.Ordinal)] });
        }

        return EvidenceRegisterData.Of(named.ToImmutable(), _entries.Length);
    }

    /// <summary>Rows that a person filled in before the settings named something under their numbers: references by number may mean either.</summary>
    public IEnumerable<Diagnostic> TakenFrom(CarriedAnswers answers) => answers.Placed
        .Select(p => p.Name)
        .Where(n => n.StartsWith(FieldPrefix, StringComparison.Ordinal))
        .Select(n => int.TryParse(n[FieldPrefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(n => n > 0 && n <= _entries.Length)
        .Distinct()
        .Order()
        .Select(n => new Diagnostic(EvidenceDiagnostics.NumberTaken, _entries[n - 1].Named.Location, $"`{IdOf(n)}` was filled in by hand for something else")
        {
            Help = $"the answers are in the annex; check what refers to `{IdOf(n)}`, and add what was filled in at the end of `evidence`",
        });

    /// <summary>The obligations that no page has, once all pages were asked for.</summary>
    public IEnumerable<Diagnostic> Unused() => _entries.SelectMany(e => e.Named.Rows).Where(r => !_used.ContainsKey(r))
        .Select(r => new Diagnostic(EvidenceDiagnostics.NoObligation, r.Location, $"no page has the obligation `{r.Value}`")
        {
            Help = "name an obligation of the customer by its id, as documents print it",
        });

    private static string IdOf(int number) => FormattableString.Invariant($"E-{number}");

    private static EvidenceData Read(IWorkspace workspace, NamedEvidence entry, string id, DateOnly date, Action<Diagnostic> report)
    {
        var isExpired = entry.ValidUntil is { } end && end.Value < date;
        if (isExpired)
        {
            report(new Diagnostic(EvidenceDiagnostics.Expired, entry.ValidUntil!.Location, FormattableString.Invariant($"`{entry.What}` ({id}) held until {entry.ValidUntil.Value:yyyy-MM-dd}, and the documents are of {date:yyyy-MM-dd}"))
            {
                Help = "have it renewed, and give it the new file and date",
            });
        }

        return new EvidenceData
        {
            Id = id,
            What = MarkdownText.From(entry.What),
            Link = MarkdownText.From(entry.Link),
            File = MarkdownText.From(entry.File?.Name),
            Sha256 = entry.File is { } file ? HashOf(workspace, file, id, report) : null,
            Reviewer = MarkdownText.From(entry.Reviewer),
            ValidUntil = IsoDate.Of(entry.ValidUntil?.Value),
            Expired = isExpired,
            Rows = [],
        };
    }

    private static string? HashOf(IWorkspace workspace, EvidenceFile file, string id, Action<Diagnostic> report)
    {
        string reason;
        try
        {
            if (workspace.Probe(file.Path) == PathKind.File)
            {
                using var stream = workspace.OpenRead(file.Path, FileKind.Evidence);
                return Convert.ToHexStringLower(SHA256.HashData(stream));
            }

            reason = "there is no such file";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = e is FileTooLargeException or NotAFileException ? e.Message : "it can't be read";
        }

        report(new Diagnostic(EvidenceDiagnostics.NotAtHand, file.Location, $"`{file.Name}` ({id}) has no hash: {reason}")
        {
            Help = "put the file there, or give an address under `link`; the register says that the file was not at hand",
        });
        return null;
    }
}

/// <summary>What can be wrong with the evidence that settings name (<c>CG037x</c>, after those of web pages).</summary>
public static class EvidenceDiagnostics
{
    /// <summary>A file whose hash can't be taken.</summary>
    public static DiagnosticRule NotAtHand { get; } = new("CG0375", Severity.Warning, "evidence-not-at-hand");

    /// <summary>Evidence that no longer holds on the date of the documents.</summary>
    public static DiagnosticRule Expired { get; } = new("CG0376", Severity.Warning, "evidence-expired");

    /// <summary>Evidence for an obligation that no page has.</summary>
    public static DiagnosticRule NoObligation { get; } = new("CG0377", Severity.Warning, "evidence-without-obligation");

    /// <summary>A number under which a person had filled in something else.</summary>
    public static DiagnosticRule NumberTaken { get; } = new("CG0378", Severity.Warning, "evidence-number-taken");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotAtHand, Expired, NoObligation, NumberTaken];
}
