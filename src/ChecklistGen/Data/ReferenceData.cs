using System.Collections.Immutable;
using System.Globalization;
using ChecklistGen.Data.References;
using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>Related clauses as templates see them: for each item, and the other way round; and what of it was reviewed.</summary>
internal sealed class ReferenceData
{
    private static readonly DataShape Shape = new("framework", "clause", "title", "title_lang", "translation", "confidence", "reviewed_by", "reviewed_on");
    private static readonly DataShape Clause = new("framework", "clause", "title", "title_lang", "translation", "items");
    private static readonly DataShape ClauseItem = new("id", "confidence", "reviewed_by", "reviewed_on");
    private static readonly DataShape ReviewShape = new("reviewed_by", "reviewed_on", "items");

    private readonly ImmutableArray<Framework> _frameworks;
    private readonly string _language;
    private readonly RowMapper? _mapper;
    private readonly Dictionary<(string Framework, string Clause), (Reference Reference, List<object?> Items)> _clauses = [];
    private readonly Dictionary<Review, List<object?>> _reviews = [];

    public ReferenceData(ChecklistDataOptions options)
    {
        _frameworks = options.Frameworks;
        _language = options.Document.Language;
        _mapper = options.Topics is null || _frameworks.IsEmpty ? null : new RowMapper(options.Topics, _frameworks, options.Reviews);
    }

    /// <summary>The clauses related to an item, which is remembered for <see cref="Clauses"/>.</summary>
    public List<DataObject> Of(ChecklistItem item)
    {
        if (_mapper?.Map(item) is not { } row)
            return [];
        foreach (var review in row.Reviews)
        {
            if (!_reviews.TryGetValue(review, out var items))
                _reviews.Add(review, items = []);
            items.Add(item.Id);
        }

        return [.. row.References.Select(r => Remember(r, item))];
    }

    /// <summary>Every clause that an item is related to, by framework and number, each with its items.</summary>
    public List<DataObject> Clauses() =>
    [
        .. _clauses.Values
            .OrderBy(c => _frameworks.IndexOf(c.Reference.Framework))
            .ThenBy(c => c.Reference.Clause.Number, ClauseOrder.Instance)
            .Select(c => Clause.Create(
                c.Reference.Framework.Title, c.Reference.Clause.Number, TitleOf(c.Reference), c.Reference.Framework.TitleLanguage, TranslationOf(c.Reference), c.Items)),
    ];

    /// <summary>Who reviewed which items' clauses, those without a clause too; the earliest first.</summary>
    public List<DataObject> Reviews() =>
    [
        .. _reviews.OrderBy(r => r.Key.On).ThenBy(r => r.Key.By, StringComparer.Ordinal)
            .Select(r => ReviewShape.Create(MarkdownText.From(r.Key.By), DateOf(r.Key), r.Value)),
    ];

    private DataObject Remember(Reference reference, ChecklistItem item)
    {
        var key = (reference.Framework.Id, reference.Clause.Number);
        if (!_clauses.TryGetValue(key, out var clause))
            _clauses.Add(key, clause = (reference, []));
        var (confidence, by, on) = (NameOf(reference.Confidence), MarkdownText.From(reference.Review?.By), DateOf(reference.Review));
        clause.Items.Add(ClauseItem.Create(item.Id, confidence, by, on));
        return Shape.Create(
            reference.Framework.Title, reference.Clause.Number, TitleOf(reference), reference.Framework.TitleLanguage, TranslationOf(reference), confidence, by, on);
    }

    private static MarkdownText? TitleOf(Reference reference) =>
        MarkdownText.From(reference.Clause.Titles.GetValueOrDefault(reference.Framework.TitleLanguage, ""));

    private MarkdownText? TranslationOf(Reference reference) =>
        reference.Framework.TitleLanguage == _language ? null : MarkdownText.From(reference.Clause.Titles.GetValueOrDefault(_language));

    private static string? DateOf(Review? review) => review?.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };
}
