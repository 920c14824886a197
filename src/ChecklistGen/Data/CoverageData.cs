using System.Text.Json.Serialization;
using ChecklistGen.Data.References;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>A clause of a framework with the rows that touch it, everybody's, and who carries it by them.</summary>
public sealed record CoverageData
{
    /// <inheritdoc cref="ReferenceData.Framework"/>
    public required string Framework { get; init; }

    /// <inheritdoc cref="ReferenceData.Clause"/>
    public required string Clause { get; init; }

    /// <inheritdoc cref="ReferenceData.Title"/>
    public required MarkdownText Title { get; init; }

    /// <inheritdoc cref="ReferenceData.TitleLang"/>
    public required string TitleLang { get; init; }

    /// <inheritdoc cref="ReferenceData.Translation"/>
    public required MarkdownText? Translation { get; init; }

    /// <summary>The number of its chapter; the clause's own where it is one.</summary>
    public required string Chapter { get; init; }

    /// <summary>The chapter's title in the framework's own language.</summary>
    public required MarkdownText ChapterTitle { get; init; }

    /// <summary>The chapter's title in the document's language, unofficially; null where it is the framework's own.</summary>
    public required MarkdownText? ChapterTranslation { get; init; }

    /// <summary>Whether the text of the clause, or of one that it contains, names the customer.</summary>
    public required bool NamesCustomer { get; init; }

    /// <summary>The clauses that name the customer: itself, or those that it contains.</summary>
    public required IReadOnlyList<string> CustomerClauses { get; init; }

    /// <summary>Whose the rows are that touch it; none where no row was found, which does not say that the page is silent.</summary>
    public required Carrier CarriedBy { get; init; }

    /// <summary>The rows that touch it, in the page's order.</summary>
    public required IReadOnlyList<CoverageRowData> Rows { get; init; }
}

/// <summary>A row that touches a clause.</summary>
public sealed record CoverageRowData
{
    /// <summary>The row's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whose the row is.</summary>
    public required Carrier CarriedBy { get; init; }

    /// <inheritdoc cref="ReferenceData.Confidence"/>
    public required Confidence Confidence { get; init; }

    /// <inheritdoc cref="ReferenceData.ReviewedBy"/>
    public required MarkdownText? ReviewedBy { get; init; }
}

/// <summary>Who carries a clause.</summary>
[JsonConverter(typeof(SnakeCase<Carrier>))]
public enum Carrier
{
    /// <summary>No row was found.</summary>
    None = RowSides.None,

    /// <summary>The customer alone.</summary>
    Customer = RowSides.Customer,

    /// <summary>Others alone: the provider and those who work for it.</summary>
    Provider = RowSides.Provider,

    /// <summary>The customer and others: by shared rows, or by rows of each.</summary>
    Shared = RowSides.Both,
}

/// <summary>Collects what rows touch, clause by clause. Rows that nobody is responsible or accountable for carry nothing.</summary>
internal sealed class CoverageDataMaker(ChecklistDataOptions options)
{
    private readonly Dictionary<(Framework Framework, string Clause), List<(CoverageRowData Row, RowSides Sides)>> _rows = [];

    /// <summary>Takes a row's references in.</summary>
    public void Add(MappedRow mapped)
    {
        if (mapped.Sides == RowSides.None)
            return;
        foreach (var clause in mapped.References.GroupBy(r => (r.Framework, r.Framework.CoveredBy(r.Clause).Number)))
        {
            if (!_rows.TryGetValue(clause.Key, out var rows))
                _rows.Add(clause.Key, rows = []);
            // Of the points of one clause, the surest.
            var reference = clause.MaxBy(r => r.Confidence)!;
            rows.Add((new CoverageRowData
            {
                Id = mapped.Row.Id,
                CarriedBy = (Carrier)mapped.Sides,
                Confidence = reference.Confidence,
                ReviewedBy = MarkdownText.From(reference.Review?.By),
            }, mapped.Sides));
        }
    }

    /// <summary>Every clause of each framework that coverage counts, with its rows.</summary>
    public List<CoverageData> All() => [.. options.Frameworks.Frameworks.SelectMany(f => f.Coverable.Select(c => Of(f, c)))];

    private CoverageData Of(Framework framework, Clause clause)
    {
        var rows = _rows.GetValueOrDefault((framework, clause.Number)) ?? [];
        // Rows that may be about it decide only where none is surer.
        var sure = rows.Where(r => r.Row.Confidence != Confidence.Low).ToList();
        var customer = framework.CustomerClausesOf(clause).ToList();
        var chapter = framework.AtLevel(clause, 1);
        return new CoverageData
        {
            Framework = framework.Title,
            Clause = clause.Number,
            Title = ClauseTitle.Of(framework, clause),
            TitleLang = framework.TitleLanguage,
            Translation = ClauseTitle.Translated(framework, clause, options.Document.Language),
            Chapter = chapter.Number,
            ChapterTitle = ClauseTitle.Of(framework, chapter),
            ChapterTranslation = ClauseTitle.Translated(framework, chapter, options.Document.Language),
            NamesCustomer = customer.Count > 0,
            CustomerClauses = customer,
            CarriedBy = (Carrier)(sure.Count > 0 ? sure : rows).Aggregate(RowSides.None, (sides, row) => sides | row.Sides),
            Rows = [.. rows.Select(r => r.Row)],
        };
    }
}
