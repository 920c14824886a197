using System.Collections.Immutable;
using ChecklistGen.Raci;
using ChecklistGen.Data.References;

namespace ChecklistGen.Data;

/// <summary>Related clauses as templates see them: for each item, and the other way round.</summary>
internal sealed class ReferenceData(ImmutableArray<ReferenceFramework> frameworks, string language)
{
    private static readonly DataShape Shape = new("framework", "clause", "title", "title_lang", "translation", "confidence");
    private static readonly DataShape Clause = new("framework", "clause", "title", "title_lang", "translation", "items");
    private static readonly DataShape ClauseItem = new("id", "confidence");

    private readonly Dictionary<(string Framework, string Clause), (Reference Reference, List<object?> Items)> _clauses = [];

    /// <summary>The clauses related to an item, which is remembered for <see cref="Clauses"/>.</summary>
    public List<DataObject> Of(ChecklistItem item) => [.. frameworks.SelectMany(f => f.ReferencesFor(item.Activity)).Select(r => Remember(r, item))];

    /// <summary>Every clause that an item is related to, by number, each with its items.</summary>
    public List<DataObject> Clauses() =>
    [
        .. _clauses.Values
            .OrderBy(c => c.Reference.Framework, StringComparer.Ordinal)
            .ThenBy(c => c.Reference.Clause, ClauseOrder.Instance)
            .Select(c => Clause.Create(
                c.Reference.Framework, c.Reference.Clause, MarkdownText.From(c.Reference.Title), c.Reference.TitleLanguage,
                TranslationOf(c.Reference), c.Items)),
    ];

    private DataObject Remember(Reference reference, ChecklistItem item)
    {
        var key = (reference.Framework, reference.Clause);
        if (!_clauses.TryGetValue(key, out var clause))
            _clauses.Add(key, clause = (reference, []));
        clause.Items.Add(ClauseItem.Create(item.Id, reference.Confidence));
        return Shape.Create(
            reference.Framework, reference.Clause, MarkdownText.From(reference.Title), reference.TitleLanguage,
            TranslationOf(reference), reference.Confidence);
    }

    private MarkdownText? TranslationOf(Reference reference) =>
        reference.TitleLanguage == language ? null : MarkdownText.From(reference.Translations.GetValueOrDefault(language));
}
