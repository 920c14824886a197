using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using ChecklistGen.Raci;
using ChecklistGen.Data.References;

namespace ChecklistGen.Data;

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
    [AllowedValues("high", "medium", "low")]
    public required string Confidence { get; init; }
}

/// <summary>A clause with the items that are related to it.</summary>
public sealed record ClauseData
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

    /// <summary>The items.</summary>
    public required IReadOnlyList<ClauseItemData> Items { get; init; }
}

/// <summary>An item that is related to a clause.</summary>
public sealed record ClauseItemData
{
    /// <summary>The item's id.</summary>
    public required string Id { get; init; }

    /// <summary>How surely the clause speaks of the same thing.</summary>
    [AllowedValues("high", "medium", "low")]
    public required string Confidence { get; init; }
}

/// <summary>Relates items and clauses: for each item, and the other way round.</summary>
internal sealed class ReferenceDataMaker(ImmutableArray<ReferenceFramework> frameworks, string language)
{
    private readonly Dictionary<(string Framework, string Clause), (Reference Reference, List<ClauseItemData> Items)> _clauses = [];

    /// <summary>The clauses related to an item, which is remembered for <see cref="Clauses"/>.</summary>
    public List<ReferenceData> Of(ChecklistItem item) => [.. frameworks.SelectMany(f => f.ReferencesFor(item.Activity)).Select(r => Remember(r, item))];

    /// <summary>Every clause that an item is related to, by number, each with its items.</summary>
    public List<ClauseData> Clauses() =>
    [
        .. _clauses.Values
            .OrderBy(c => c.Reference.Framework, StringComparer.Ordinal)
            .ThenBy(c => c.Reference.Clause, ClauseOrder.Instance)
            .Select(c => new ClauseData
            {
                Framework = c.Reference.Framework,
                Clause = c.Reference.Clause,
                Title = MarkdownText.From(c.Reference.Title),
                TitleLang = c.Reference.TitleLanguage,
                Translation = TranslationOf(c.Reference),
                Items = c.Items,
            }),
    ];

    private ReferenceData Remember(Reference reference, ChecklistItem item)
    {
        var key = (reference.Framework, reference.Clause);
        if (!_clauses.TryGetValue(key, out var clause))
            _clauses.Add(key, clause = (reference, []));
        clause.Items.Add(new ClauseItemData { Id = item.Id, Confidence = reference.Confidence });
        return new ReferenceData
        {
            Framework = reference.Framework,
            Clause = reference.Clause,
            Title = MarkdownText.From(reference.Title),
            TitleLang = reference.TitleLanguage,
            Translation = TranslationOf(reference),
            Confidence = reference.Confidence,
        };
    }

    private MarkdownText? TranslationOf(Reference reference) =>
        reference.TitleLanguage == language ? null : MarkdownText.From(reference.Translations.GetValueOrDefault(language));
}
