using System.Collections.Immutable;
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
        "line", "place", "raw", "cells", "phase", "section", "attributes", "references", "answer", "change", "notation", "remark", "links");

    private static readonly DataShape Activity = new(
        "id", "key", "text", "role", "provider_role", "outcome", "line", "place", "raw", "cells", "phase", "section", "attributes",
        "notation", "remark", "links");

    private static readonly DataShape Link = new("text", "url");
    private static readonly DataShape Cell = new("party", "is_customer", "role", "obliged", "raw", "understood", "side", "remark");
    private static readonly DataShape Attribute = new("name", "value");

    private static readonly List<DataObject> NoLinks = [];

    private readonly ReferenceData _references;
    private readonly AnswerData _answers;
    private readonly Uri? _page;
    private readonly Dictionary<Section, (DataObject Phase, DataObject Section)> _names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Section Section, List<object?> Items, List<object?> Activities)> _sections = [];

    public RowData(Checklist checklist, AnswerData answers, ChecklistDataOptions options)
    {
        _answers = answers;
        _page = Uri.TryCreate(checklist.Matrix.Service.Url, UriKind.Absolute, out var page) ? page : null;
        _references = new ReferenceData(options);
        var outcomes = Outcomes(checklist);
        foreach (var activity in checklist.Matrix.Activities)
        {
            var (item, outcome) = outcomes[activity];
            if (_sections.Count == 0 || _sections[^1].Section != activity.Section)
                _sections.Add((activity.Section, [], []));

            var (texts, cells, attributes) = (TextsOf(activity), CellsOf(activity), AttributesOf(activity));
            var row = BuildActivity(item, outcome, texts, cells, attributes);
            Activities.Add(row);
            _sections[^1].Activities.Add(row);
            if (outcome == RowOutcome.Obligation)
            {
                var data = BuildItem(item, texts, cells, attributes);
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

    /// <summary>Who reviewed which items' clauses.</summary>
    public List<DataObject> Reviews => _references.Reviews();

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

    private DataObject BuildItem(ChecklistItem item, (MarkdownText Text, List<DataObject> Links) texts, List<DataObject> cells, List<DataObject> attributes)
    {
        var activity = item.Activity;
        var (phase, section) = NamesOf(activity.Section);
        return Item.Create(
            item.Id,
            item.Key,
            texts.Text,
            RoleOf(activity, activity.CustomerLetters),
            Holds(activity, Duties.Responsible),
            Holds(activity, Duties.Accountable),
            Holds(activity, Duties.Consulted),
            Holds(activity, Duties.Informed),
            RoleOf(activity, activity.OthersLetters),
            item.IsShared,
            KindName(item.Kind),
            activity.Location.LineNumber,
            MarkdownText.From(activity.Location.Place),
            MarkdownText.From(RawCustomer(activity)),
            cells,
            phase,
            section,
            attributes,
            _references.Of(item),
            _answers.AnswerOf(item),
            _answers.ChangeOf(item),
            NotationName(activity.Notation),
            MarkdownText.From(activity.Remark),
            texts.Links);
    }

    private DataObject BuildActivity(
        ChecklistItem item, string outcome, (MarkdownText Text, List<DataObject> Links) texts, List<DataObject> cells, List<DataObject> attributes)
    {
        var activity = item.Activity;
        var (phase, section) = NamesOf(activity.Section);
        return Activity.Create(
            item.Id,
            item.Key,
            texts.Text,
            RoleOf(activity, activity.CustomerLetters),
            RoleOf(activity, activity.OthersLetters),
            outcome,
            activity.Location.LineNumber,
            MarkdownText.From(activity.Location.Place),
            MarkdownText.From(RawCustomer(activity)),
            cells,
            phase,
            section,
            attributes,
            NotationName(activity.Notation),
            MarkdownText.From(activity.Remark),
            texts.Links);
    }

    // What is to be done, and where its words lead: an address that starts from the page's own is made whole. In documents
    // only whole addresses are links, since no document lies where its page did; data has the others as the page writes them.
    private (MarkdownText Text, List<DataObject> Links) TextsOf(Activity activity)
    {
        if (activity.Links.IsEmpty)
            return (new MarkdownText(activity.Text), NoLinks);
        var links = activity.Links.Select(l => l with { Address = WholeAddress(l.Address) }).OrderBy(l => l.Start).ToImmutableArray();
        return (
            new MarkdownText(activity.Text, links.RemoveAll(l => !Documents.Link.IsAddress(l.Address))),
            [.. links.Select(l => Link.Create(MarkdownText.From(activity.Text.Substring(l.Start, l.Length)), MarkdownText.From(l.Address)))]);
    }

    private string WholeAddress(string address) =>
        !Documents.Link.IsAddress(address) && _page is not null && Uri.TryCreate(_page, address, out var whole) ? whole.AbsoluteUri : address;

    // Null where the page is silent: nobody may read from a document that somebody is accountable, or is not.
    private static string? RoleOf(Activity activity, string letters) => letters.Length > 0 || activity.StatesDuties ? letters : null;

    private static bool? Holds(Activity activity, Duties duty) =>
        activity.Customer.Holds(duty) ? true : activity.StatesAllDuties ? false : null;

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
        string.Join(" | ", activity.Cells.Where(c => c.Party.IsCustomer).Select(c => c.Raw));

    private static List<DataObject> AttributesOf(Activity activity) =>
        [.. activity.Attributes.Select(a => Attribute.Create(MarkdownText.From(a.Key), MarkdownText.From(a.Value)))];

    private static List<DataObject> CellsOf(Activity activity) =>
    [
        .. activity.Cells.Select(c => Cell.Create(
            MarkdownText.From(c.Party.Name),
            c.Party.IsCustomer,
            RoleOf(activity, c.Letters),
            c.IsObliged,
            MarkdownText.From(c.Raw),
            c.IsUnderstood,
            SideOf(c.Party),
            MarkdownText.From(c.Remark))),
    ];

    /// <summary>A notation in the word that data uses.</summary>
    public static string NotationName(Notation notation) => notation switch
    {
        Notation.Words => "words",
        Notation.Marks => "marks",
        Notation.Text => "text",
        Notation.Names => "names",
        _ => "letters",
    };

    /// <summary>On whose side a party is, in the word that data uses.</summary>
    public static string SideOf(Party party) => party.IsEverybody ? "shared" : party.Kind switch
    {
        PartyKind.Customer => "customer",
        PartyKind.Joint => "joint",
        _ => "other",
    };

    private static string KindName(ObligationKind kind) => kind switch
    {
        ObligationKind.Own => "own",
        ObligationKind.Shared => "shared",
        ObligationKind.AccountableOnly => "accountable_only",
        _ => "responsible_only",
    };
}
