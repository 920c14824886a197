using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>The rows of a matrix as templates see them: obligations as items, all rows as activities.</summary>
internal sealed class RowData
{
    private static readonly DataShape Phase = new("number", "title", "counts", "sections");
    private static readonly DataShape PhaseName = new("number", "title");
    private static readonly DataShape SectionRows = new("number", "title", "path", "items", "activities");
    private static readonly DataShape SectionName = new("number", "title", "path");

    private static readonly DataShape Item = new(
        "id", "key", "text", "role", "responsible", "accountable", "consulted", "informed", "provider_role", "shared", "kind",
        "line", "raw", "cells", "phase", "section", "attributes", "references", "answer", "change");

    private static readonly DataShape Activity = new(
        "id", "key", "text", "role", "provider_role", "outcome", "line", "raw", "cells", "phase", "section", "attributes");

    private static readonly DataShape Cell = new("party", "is_customer", "role", "obliged", "raw", "understood");
    private static readonly DataShape Attribute = new("name", "value");

    private readonly ReferenceData _references;
    private readonly AnswerData _answers;
    private readonly Dictionary<Section, (DataObject Phase, DataObject Section)> _names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Section Section, List<object?> Items, List<object?> Activities)> _sections = [];

    public RowData(Checklist checklist, AnswerData answers, ChecklistDataOptions options)
    {
        _answers = answers;
        _references = new ReferenceData(options.Frameworks, options.Document.Language);
        var outcomes = Outcomes(checklist);
        foreach (var activity in checklist.Matrix.Activities)
        {
            var (item, outcome) = outcomes[activity];
            if (_sections.Count == 0 || _sections[^1].Section != activity.Section)
                _sections.Add((activity.Section, [], []));

            var (cells, attributes) = (CellsOf(activity), AttributesOf(activity));
            var row = BuildActivity(item, outcome, cells, attributes);
            Activities.Add(row);
            _sections[^1].Activities.Add(row);
            if (outcome == RowOutcome.Obligation)
            {
                var data = BuildItem(item, cells, attributes);
                Items.Add(data);
                _sections[^1].Items.Add(data);
            }
            else if (outcome == RowOutcome.NotUnderstood)
            {
                NotUnderstood.Add(row);
            }
        }
    }

    /// <summary>The obligations.</summary>
    public List<object?> Items { get; } = [];

    /// <summary>Every row.</summary>
    public List<object?> Activities { get; } = [];

    /// <summary>The rows that could not be read.</summary>
    public List<object?> NotUnderstood { get; } = [];

    /// <summary>The clauses that items are related to.</summary>
    public List<DataObject> Clauses => _references.Clauses();

    /// <summary>The phases with their sections and rows.</summary>
    public List<DataObject> Phases(IEnumerable<(Section Phase, ChecklistCounts Counts)> phases)
    {
        var sections = _sections.ToLookup(s => s.Section.Phase, (IEqualityComparer<Section>)ReferenceEqualityComparer.Instance);
        return
        [
            .. phases.Select(p => Phase.Create(
                NumberOf(p.Phase),
                MarkdownText.From(p.Phase.Title),
                p.Counts.ToData(),
                sections[p.Phase].Select(s => SectionRows.Create(
                    NumberOf(s.Section), MarkdownText.From(s.Section.Title), PathOf(s.Section), s.Items, s.Activities)).ToList())),
        ];
    }

    /// <summary>The number that the page prints; empty where it prints none.</summary>
    public static string NumberOf(Section section) => section.IsNumbered ? section.Number : "";

    private static Dictionary<Activity, (ChecklistItem Item, string Outcome)> Outcomes(Checklist checklist)
    {
        var outcomes = new Dictionary<Activity, (ChecklistItem, string)>(ReferenceEqualityComparer.Instance);
        foreach (var item in checklist.Items)
            outcomes.Add(item.Activity, (item, RowOutcome.Obligation));
        foreach (var (item, reason) in checklist.Excluded)
            outcomes.Add(item.Activity, (item, RowOutcome.Of(reason)));
        foreach (var item in checklist.NotUnderstood)
            outcomes.Add(item.Activity, (item, RowOutcome.NotUnderstood));
        return outcomes;
    }

    private DataObject BuildItem(ChecklistItem item, List<DataObject> cells, List<DataObject> attributes)
    {
        var activity = item.Activity;
        var customer = activity.Customer;
        var (phase, section) = NamesOf(activity.Section);
        return Item.Create(
            item.Id,
            item.Key,
            MarkdownText.From(activity.Text),
            customer.ToLetters(),
            customer.Holds(Duties.Responsible),
            customer.Holds(Duties.Accountable),
            customer.Holds(Duties.Consulted),
            customer.Holds(Duties.Informed),
            activity.Others.ToLetters(),
            item.IsShared,
            KindName(item.Kind),
            activity.Location.Line,
            MarkdownText.From(RawCustomer(activity)),
            cells,
            phase,
            section,
            attributes,
            _references.Of(item),
            _answers.AnswerOf(item),
            _answers.ChangeOf(item));
    }

    private DataObject BuildActivity(ChecklistItem item, string outcome, List<DataObject> cells, List<DataObject> attributes)
    {
        var activity = item.Activity;
        var (phase, section) = NamesOf(activity.Section);
        return Activity.Create(
            item.Id,
            item.Key,
            MarkdownText.From(activity.Text),
            activity.Customer.ToLetters(),
            activity.Others.ToLetters(),
            outcome,
            activity.Location.Line,
            MarkdownText.From(RawCustomer(activity)),
            cells,
            phase,
            section,
            attributes);
    }

    private (DataObject Phase, DataObject Section) NamesOf(Section section)
    {
        if (_names.TryGetValue(section, out var names))
            return names;
        names = (
            PhaseName.Create(NumberOf(section.Phase), MarkdownText.From(section.Phase.Title)),
            SectionName.Create(NumberOf(section), MarkdownText.From(section.Title), PathOf(section)));
        _names.Add(section, names);
        return names;
    }

    private static MarkdownText PathOf(Section section) => new(string.Join(" › ", section.Path.Select(s => s.Heading)));

    private static string RawCustomer(Activity activity) =>
        string.Join(" | ", activity.Cells.Where(c => c.Party.Kind == PartyKind.Customer).Select(c => c.Raw));

    private static List<DataObject> AttributesOf(Activity activity) =>
        [.. activity.Attributes.Select(a => Attribute.Create(MarkdownText.From(a.Key), MarkdownText.From(a.Value)))];

    private static List<DataObject> CellsOf(Activity activity) =>
    [
        .. activity.Cells.Select(c => Cell.Create(
            MarkdownText.From(c.Party.Name),
            c.Party.Kind == PartyKind.Customer,
            c.Duties.ToLetters(),
            c.Duties.IsObligation(),
            MarkdownText.From(c.Raw),
            c.IsUnderstood)),
    ];

    private static string KindName(ObligationKind kind) => kind switch
    {
        ObligationKind.Own => "own",
        ObligationKind.Shared => "shared",
        ObligationKind.AccountableOnly => "accountable_only",
        _ => "responsible_only",
    };
}
