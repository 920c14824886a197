using System.ComponentModel.DataAnnotations;
using ChecklistGen.Data.References;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>What an item is about.</summary>
public sealed record TopicData
{
    /// <summary>Its name in <c>frameworks/topics.yaml</c>, the same in every language.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people, in the document's language or else in English.</summary>
    public required MarkdownText Name { get; init; }
}

/// <summary>A related clause; never one that is met.</summary>
public sealed record ReferenceData
{
    /// <summary>The framework's name and version.</summary>
    public required string Framework { get; init; }

    /// <summary>The clause's number.</summary>
    public required string Clause { get; init; }

    /// <summary>Its title in the framework's own language.</summary>
    public required MarkdownText Title { get; init; }

    /// <summary>That language.</summary>
    public required string TitleLang { get; init; }

    /// <summary>The title in the document's language, unofficially; null where it is the framework's own.</summary>
    public required MarkdownText? Translation { get; init; }

    /// <summary>How surely the clause speaks of the same thing.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The reviewer who named the clause; null where the program found it.</summary>
    public required MarkdownText? ReviewedBy { get; init; }

    /// <summary>The day of the review, yyyy-MM-dd; null where it is not known.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? ReviewedOn { get; init; }
}

/// <summary>A clause with the items that are related to it.</summary>
public sealed record ClauseData
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

    /// <summary>The items.</summary>
    public required IReadOnlyList<ClauseItemData> Items { get; init; }
}

/// <summary>An item that is related to a clause.</summary>
public sealed record ClauseItemData
{
    /// <summary>The item's id.</summary>
    public required string Id { get; init; }

    /// <inheritdoc cref="ReferenceData.Confidence"/>
    public required Confidence Confidence { get; init; }

    /// <inheritdoc cref="ReferenceData.ReviewedBy"/>
    public required MarkdownText? ReviewedBy { get; init; }

    /// <inheritdoc cref="ReferenceData.ReviewedOn"/>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? ReviewedOn { get; init; }
}

/// <summary>A review: whose word the clauses of some items are.</summary>
public sealed record ReviewData
{
    /// <summary>The reviewer.</summary>
    public required MarkdownText ReviewedBy { get; init; }

    /// <inheritdoc cref="ReferenceData.ReviewedOn"/>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? ReviewedOn { get; init; }

    /// <summary>The rows' ids; those that the reviewer gave no clause, and those of others, too.</summary>
    public required IReadOnlyList<string> Items { get; init; }
}

/// <summary>Relates items and clauses: for each item, and the other way round.</summary>
internal sealed class ReferenceDataMaker(ChecklistDataOptions options)
{
    private readonly RowMapper _mapper = new(options.Frameworks, options.Reviews);
    private readonly Dictionary<(string Framework, string Clause), (Reference Reference, List<ClauseItemData> Items)> _clauses = [];
    private readonly Dictionary<Review, List<string>> _reviews = [];
    private readonly CoverageDataMaker _coverage = new(options);

    /// <summary>Takes in a row that is no item, which <see cref="Coverage"/> and <see cref="Reviews"/> count as well.</summary>
    public void Add(ChecklistItem other) => Map(other);

    /// <summary>What an item is about, and the clauses related to it, which are remembered for <see cref="Clauses"/>, too.</summary>
    public (TopicData? Topic, List<ReferenceData> References) Of(ChecklistItem item)
    {
        var row = Map(item);
        var topic = row.Topic is { } known ? new TopicData { Id = known.Id, Name = MarkdownText.From(known.NameIn(options.Document.Language)) } : null;
        return (topic, [.. row.References.Select(r => Remember(r, item))]);
    }

    /// <summary>Every clause that coverage counts, with the rows that touch it.</summary>
    public List<CoverageData> Coverage() => _coverage.All();

    /// <summary>Every clause that an item is related to, by framework and number, each with its items.</summary>
    public List<ClauseData> Clauses() =>
    [
        .. _clauses.Values
            .OrderBy(c => options.Frameworks.Frameworks.IndexOf(c.Reference.Framework))
            .ThenBy(c => c.Reference.Clause.Number, ClauseOrder.Instance)
            .Select(c => new ClauseData
            {
                Framework = c.Reference.Framework.Title,
                Clause = c.Reference.Clause.Number,
                Title = ClauseTitle.Of(c.Reference.Framework, c.Reference.Clause),
                TitleLang = c.Reference.Framework.TitleLanguage,
                Translation = TranslationOf(c.Reference),
                Items = c.Items,
            }),
    ];

    /// <summary>Who reviewed which items' clauses, those without a clause too; the earliest first.</summary>
    public List<ReviewData> Reviews() =>
    [
        .. _reviews.OrderBy(r => r.Key.On).ThenBy(r => r.Key.By, StringComparer.Ordinal)
            .Select(r => new ReviewData { ReviewedBy = MarkdownText.From(r.Key.By), ReviewedOn = DayOf(r.Key), Items = r.Value }),
    ];

    private MappedRow Map(ChecklistItem item)
    {
        var row = _mapper.Map(item);
        _coverage.Add(row);
        foreach (var review in row.Reviews)
        {
            if (!_reviews.TryGetValue(review, out var rows))
                _reviews.Add(review, rows = []);
            rows.Add(item.Id);
        }

        return row;
    }

    private ReferenceData Remember(Reference reference, ChecklistItem item)
    {
        var key = (reference.Framework.Id, reference.Clause.Number);
        if (!_clauses.TryGetValue(key, out var clause))
            _clauses.Add(key, clause = (reference, []));
        var (by, on) = (MarkdownText.From(reference.Review?.By), DayOf(reference.Review));
        clause.Items.Add(new ClauseItemData { Id = item.Id, Confidence = reference.Confidence, ReviewedBy = by, ReviewedOn = on });
        return new ReferenceData
        {
            Framework = reference.Framework.Title,
            Clause = reference.Clause.Number,
            Title = ClauseTitle.Of(reference.Framework, reference.Clause),
            TitleLang = reference.Framework.TitleLanguage,
            Translation = TranslationOf(reference),
            Confidence = reference.Confidence,
            ReviewedBy = by,
            ReviewedOn = on,
        };
    }

    private MarkdownText? TranslationOf(Reference reference) => ClauseTitle.Translated(reference.Framework, reference.Clause, options.Document.Language);

    private static string? DayOf(Review? review) => IsoDate.Of(review?.On);
}

/// <summary>The titles of a clause as data has them.</summary>
internal static class ClauseTitle
{
    /// <summary>The title in the framework's own language; empty where there is none.</summary>
    public static MarkdownText Of(Framework framework, Clause clause) => new(clause.Titles.GetValueOrDefault(framework.TitleLanguage, ""));

    /// <summary>The title in another language; null where there is none, or the language is the framework's own.</summary>
    public static MarkdownText? Translated(Framework framework, Clause clause, string language) =>
        framework.TitleLanguage == language ? null : MarkdownText.From(clause.Titles.GetValueOrDefault(language));
}
