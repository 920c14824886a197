using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>
/// What a template sees and what <c>-f json</c> writes: one builder for both, so that they cannot differ.
/// <c>templates/checklist.schema.json</c> describes it.
/// </summary>
public static class ChecklistData
{
    /// <summary>The version of the data's shape; it rises when a member changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    private static readonly DataShape Root = new(
        "schema_version", "document", "customer", "service", "legend", "parties", "phases", "items", "activities",
        "not_understood", "clauses", "summary", "answers", "findings", "t", "unread", "notations", "reviews");

    private static readonly DataShape Service = new(
        "name", "slug", "code", "provider", "title", "description", "url", "updated", "lang", "source_file", "sha256");

    private static readonly DataShape Legend = new("letter", "meaning");
    private static readonly DataShape Party = new("name", "is_customer", "side");
    private static readonly DataShape Unread = new("kind", "what", "severity", "line", "place");
    private static readonly DataShape PhaseCounts = new("number", "title", "counts");
    private static readonly DataShape Summary = new([.. ChecklistCounts.Shape.Names, "by_phase"]);

    /// <summary>Builds the data of one page's documents; <see cref="DocumentFacts.ForFormat"/> makes it that of one format.</summary>
    /// <param name="checklist">The obligations.</param>
    /// <param name="findings">What was found in the matrix, sorted.</param>
    /// <param name="options">What the run decides.</param>
    public static DataObject Build(Checklist checklist, IEnumerable<Diagnostic> findings, ChecklistDataOptions options)
    {
        var (total, byPhase) = ChecklistCounts.Of(checklist);
        var answers = new AnswerData(options.Answers);
        var rows = new RowData(checklist, answers, options);
        return Root.Create(
            SchemaVersion,
            options.Document.DocumentToData(),
            options.Document.CustomerToData(),
            BuildService(checklist, options),
            checklist.Matrix.Legend.Select(l => Legend.Create(l.Letter.ToString(), MarkdownText.From(l.Meaning))).ToList(),
            checklist.Matrix.Parties.Select(p => Party.Create(MarkdownText.From(p.Name), p.IsCustomer, RowData.SideOf(p))).ToList(),
            rows.Phases(byPhase),
            rows.Items,
            rows.Activities,
            rows.NotUnderstood,
            rows.Clauses,
            BuildSummary(total, byPhase),
            answers.Build(),
            findings.Select(new FindingData(checklist).Of).ToList(),
            options.Document.Words,
            checklist.Matrix.Unread.Select(BuildUnread).ToList(),
            checklist.Matrix.Activities.Select(a => a.Notation).Distinct().Order().Select(RowData.NotationName).ToList(),
            rows.Reviews);
    }

    private static DataObject BuildUnread(UnreadPart part) => Unread.Create(
        part.Kind switch { UnreadKind.Table => "table", UnreadKind.List => "list", _ => "other" },
        MarkdownText.From(part.What),
        FindingData.SeverityName(part.Severity),
        part.Location.LineNumber,
        MarkdownText.From(part.Location.Place));

    private static DataObject BuildService(Checklist checklist, ChecklistDataOptions options)
    {
        var service = checklist.Matrix.Service;
        return Service.Create(
            MarkdownText.From(service.Name),
            options.Slug,
            checklist.Code,
            MarkdownText.From(service.Provider),
            MarkdownText.From(service.Title),
            MarkdownText.From(service.Description),
            MarkdownText.From(service.Url),
            service.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            service.Language,
            MarkdownText.From(checklist.Matrix.Source.Path),
            checklist.Matrix.Source.Sha256);
    }

    private static DataObject BuildSummary(ChecklistCounts total, IEnumerable<(Section Phase, ChecklistCounts Counts)> byPhase)
    {
        var phases = byPhase
            .Select(p => PhaseCounts.Create(RowData.NumberOf(p.Phase), MarkdownText.From(p.Phase.Title), p.Counts.ToData()))
            .ToList();
        return Summary.Create([.. total.ToData().Values, phases]);
    }
}
