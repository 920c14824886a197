using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>What a template sees, and what <c>-f json</c> writes. Version 1: a member that changes its meaning or goes raises it.</summary>
/// <remarks><c>templates/checklist.schema.json</c> is made from these records and from what is said of them here.</remarks>
public sealed record ChecklistData : IDocumentData
{
    /// <summary>The version of this shape.</summary>
    [AllowedValues(1)]
    public int SchemaVersion { get; } = 1;

    /// <summary>The document.</summary>
    public required DocumentData Document { get; init; }

    /// <summary>Who the checklist is for.</summary>
    public required CustomerData Customer { get; init; }

    /// <summary>The service.</summary>
    public required ServiceData Service { get; init; }

    /// <summary>What the page says its letters mean.</summary>
    public required IReadOnlyList<LegendData> Legend { get; init; }

    /// <summary>Everyone who has a column.</summary>
    public required IReadOnlyList<PartyData> Parties { get; init; }

    /// <summary>The phases in the page's order, with their rows.</summary>
    public required IReadOnlyList<PhaseData> Phases { get; init; }

    /// <summary>Every obligation of the customer, in the page's order.</summary>
    public required IReadOnlyList<ItemData> Items { get; init; }

    /// <summary>Every row of every party, in the page's order.</summary>
    public required IReadOnlyList<ActivityData> Activities { get; init; }

    /// <summary>The rows that could not be read.</summary>
    public required IReadOnlyList<ActivityData> NotUnderstood { get; init; }

    /// <summary>Every clause that items are related to, with the items.</summary>
    public required IReadOnlyList<ClauseData> Clauses { get; init; }

    /// <summary>Rows by kind, in all and by phase.</summary>
    public required SummaryData Summary { get; init; }

    /// <summary>The answers that are carried over from files that came back.</summary>
    public required AnswersData? Answers { get; init; }

    /// <summary>What was found in the matrix, by line.</summary>
    public required IReadOnlyList<FindingData> Findings { get; init; }

    /// <summary>The words of the document's language.</summary>
    public required TemplateMap T { get; init; }

    /// <summary>Parts of the page that were not read, by line: of a page with any, nobody may say that nothing was left out.</summary>
    public required IReadOnlyList<UnreadData> Unread { get; init; }

    /// <summary>The footnotes of its tables, section by section: they may restrict a duty, or contain one.</summary>
    public required IReadOnlyList<NoteData> Notes { get; init; }

    /// <summary>The notations of the page's tables.</summary>
    public required IReadOnlyList<Notation> Notations { get; init; }

    /// <summary>Who reviewed the clauses of which items, the earliest first.</summary>
    public required IReadOnlyList<ReviewData> Reviews { get; init; }

    /// <summary>The clauses of each framework one by one, with the rows of every party that touch them.</summary>
    public required IReadOnlyList<CoverageData> Coverage { get; init; }

    /// <summary>The evidence register.</summary>
    public required EvidenceRegisterData Evidence { get; init; }

    /// <summary>Makes the data of one page's documents, in no format yet.</summary>
    /// <param name="checklist">The obligations.</param>
    /// <param name="findings">What was found in the matrix, sorted.</param>
    /// <param name="options">What the run decides.</param>
    public static ChecklistData Of(Checklist checklist, IEnumerable<Diagnostic> findings, ChecklistDataOptions options)
    {
        var (total, byPhase) = ChecklistCounts.Of(checklist);
        var answers = new AnswerDataMaker(options.Answers);
        var rows = new RowDataMaker(checklist, answers, options);
        return new ChecklistData
        {
            Document = DocumentData.Of(options.Document),
            Customer = CustomerData.Of(options.Document),
            Service = ServiceData.Of(checklist, options.Slug),
            Legend = [.. checklist.Matrix.Legend.Select(l => new LegendData { Letter = l.Letter.ToString(), Meaning = MarkdownText.From(l.Meaning) })],
            Parties = [.. checklist.Matrix.Parties.Select(PartyData.Of)],
            Phases = rows.Phases(byPhase),
            Items = rows.Items,
            Activities = rows.Activities,
            NotUnderstood = rows.NotUnderstood,
            Clauses = rows.Clauses,
            Summary = SummaryData.Of(total, byPhase),
            Answers = answers.All(),
            Findings = [.. findings.Select(new FindingDataMaker(checklist).Of)],
            T = options.Document.Words,
            Unread = [.. checklist.Matrix.Unread.Select(UnreadData.Of)],
            Notes = [.. checklist.Matrix.Sections.SelectMany(s => s.Notes.Select(n => NoteData.Of(s, n)))],
            Notations = [.. checklist.Matrix.Activities.Select(a => a.Notation).Distinct().Order()],
            Reviews = rows.Reviews,
            Coverage = rows.Coverage,
            Evidence = options.Evidence,
        };
    }

    /// <summary>The same data in a format.</summary>
    public ChecklistData In(string format) => this with { Document = Document with { Format = format } };

    /// <inheritdoc/>
    public TemplateObject ForTemplate(string format) => TemplateRecord.Of(In(format), DataJson.TypeOf<ChecklistData>(ChecklistJson.Default));
}

/// <summary>The names and words of a checklist's data in JSON and in templates.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ChecklistData))]
internal sealed partial class ChecklistJson : JsonSerializerContext;

/// <summary>The service.</summary>
public sealed record ServiceData
{
    /// <summary>Its name: the page's title without what all titles say.</summary>
    public required MarkdownText Name { get; init; }

    /// <summary>The name as it stands in the names of files.</summary>
    public required string Slug { get; init; }

    /// <summary>The initials of its ids.</summary>
    public required string Code { get; init; }

    /// <summary>Who provides it; null where the page does not say.</summary>
    public required MarkdownText? Provider { get; init; }

    /// <summary>The page's own title.</summary>
    public required MarkdownText Title { get; init; }

    /// <summary>What the page says it is about; null where it does not.</summary>
    public required MarkdownText? Description { get; init; }

    /// <summary>The page's address; null where the page does not tell it.</summary>
    public required MarkdownText? Url { get; init; }

    /// <summary>When the page was last updated, yyyy-MM-dd; null where it does not say.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? Updated { get; init; }

    /// <summary>The language of the page's text.</summary>
    public required string Lang { get; init; }

    /// <summary>The page's path below the folder that was given, or its file name.</summary>
    public required MarkdownText SourceFile { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    [RegularExpression("^[0-9a-f]{64}$")]
    public required string Sha256 { get; init; }

    internal static ServiceData Of(Checklist checklist, string slug)
    {
        var service = checklist.Matrix.Service;
        return new ServiceData
        {
            Name = MarkdownText.From(service.Name),
            Slug = slug,
            Code = checklist.Code,
            Provider = MarkdownText.From(service.Provider),
            Title = MarkdownText.From(service.Title),
            Description = MarkdownText.From(service.Description),
            Url = MarkdownText.From(service.Url),
            Updated = IsoDate.Of(service.Updated),
            Lang = service.Language,
            SourceFile = MarkdownText.From(checklist.Matrix.Source.Name),
            Sha256 = checklist.Matrix.Source.Sha256,
        };
    }
}

/// <summary>A letter.</summary>
public sealed record LegendData
{
    /// <summary>The letter.</summary>
    public required string Letter { get; init; }

    /// <summary>What it means.</summary>
    public required MarkdownText Meaning { get; init; }
}

/// <summary>A party.</summary>
public sealed record PartyData
{
    /// <summary>Its name, as its column has it.</summary>
    public required MarkdownText Name { get; init; }

    /// <summary>Whether what it holds is the customer's, alone or with others.</summary>
    public required bool IsCustomer { get; init; }

    /// <summary>On whose side it stands: the customer's, the customer's together with or in place of somebody who is named (joint), everybody's (shared), or somebody else's.</summary>
    public required PartySide Side { get; init; }

    internal static PartyData Of(Party party) => new() { Name = MarkdownText.From(party.Name), IsCustomer = party.IsCustomer, Side = RowDataMaker.SideOf(party) };
}

/// <summary>A part of a page that was not read.</summary>
public sealed record UnreadData
{
    /// <summary>What kind of part it is.</summary>
    public required UnreadKind Kind { get; init; }

    /// <summary>A table's header, the heading of a list, or what is wrong.</summary>
    public required MarkdownText What { get; init; }

    /// <summary>An error where duties of the customer may be in it, else a note.</summary>
    public required Severity Severity { get; init; }

    /// <inheritdoc cref="ItemData.Line"/>
    [Range(0, int.MaxValue)]
    public required int? Line { get; init; }

    /// <inheritdoc cref="ItemData.Place"/>
    public required MarkdownText? Place { get; init; }

    internal static UnreadData Of(UnreadPart part) => new()
    {
        Kind = part.Kind,
        What = MarkdownText.From(part.What),
        Severity = part.Severity,
        Line = part.Location.LineNumber,
        Place = MarkdownText.From(part.Location.Place),
    };
}

/// <summary>A footnote of a table.</summary>
public sealed record NoteData
{
    /// <summary>The heading of its section, with the number where the page prints one.</summary>
    public required MarkdownText Section { get; init; }

    /// <summary>The note with its mark.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>Its line in the page, from 1; null in a file without lines.</summary>
    [Range(1, int.MaxValue)]
    public required int? Line { get; init; }

    /// <summary>Where it stands in the page: <c>line 14</c>, <c>Sheet1!C12</c>, <c>paragraph 3</c>.</summary>
    public required MarkdownText? Place { get; init; }

    internal static NoteData Of(Section section, Note note) => new()
    {
        Section = MarkdownText.From(section.Heading),
        Text = MarkdownText.From(note.Text),
        Line = note.Location.LineNumber,
        Place = MarkdownText.From(note.Location.Place),
    };
}

/// <summary>Rows by kind, in all and by phase.</summary>
public sealed record SummaryData : ChecklistCounts
{
    private SummaryData(ChecklistCounts counts)
        : base(counts)
    {
    }

    /// <summary>The same for each phase.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<PhaseCountsData> ByPhase { get; init; }

    internal static SummaryData Of(ChecklistCounts total, IEnumerable<(Section Phase, ChecklistCounts Counts)> byPhase) => new(total)
    {
        ByPhase = [.. byPhase.Select(p => new PhaseCountsData { Number = RowDataMaker.NumberOf(p.Phase), Title = MarkdownText.From(p.Phase.Title), Counts = p.Counts })],
    };
}

/// <summary>A phase's counts.</summary>
public sealed record PhaseCountsData
{
    /// <inheritdoc cref="HeadingData.Number"/>
    public required string Number { get; init; }

    /// <inheritdoc cref="HeadingData.Title"/>
    public required MarkdownText Title { get; init; }

    /// <inheritdoc cref="PhaseData.Counts"/>
    public required ChecklistCounts Counts { get; init; }
}
