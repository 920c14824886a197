using System.Collections.Immutable;
using ChecklistGen.Raci;

namespace ChecklistGen.Data;

/// <summary>Makes the rows of a matrix: obligations as items, all rows as activities.</summary>
internal sealed class RowDataMaker
{
    private readonly ReferenceDataMaker _references;
    private readonly AnswerDataMaker _answers;
    private readonly ILookup<string, string> _evidence;
    private readonly Uri? _page;
    private readonly Dictionary<Section, (HeadingData Phase, SectionName Section)> _names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Section Section, List<ItemData> Items, List<ActivityData> Activities)> _sections = [];

    public RowDataMaker(Checklist checklist, AnswerDataMaker answers, ChecklistDataOptions options)
    {
        _answers = answers;
        _evidence = options.Evidence.Named.SelectMany(e => e.Rows.Select(row => (Row: row, e.Id))).ToLookup(e => e.Row, e => e.Id, StringComparer.Ordinal);
        _page = Uri.TryCreate(checklist.Matrix.Service.Url, UriKind.Absolute, out var page) ? page : null;
        _references = new ReferenceDataMaker(options);
        var outcomes = Outcomes(checklist);
        foreach (var activity in checklist.Matrix.Activities)
        {
            var (item, outcome) = outcomes[activity];
            if (_sections.Count == 0 || _sections[^1].Section != activity.Section)
                _sections.Add((activity.Section, [], []));
            Add(item, outcome, _sections[^1].Items, _sections[^1].Activities);
        }
    }

    /// <summary>The obligations.</summary>
    public List<ItemData> Items { get; } = [];

    /// <summary>Every row.</summary>
    public List<ActivityData> Activities { get; } = [];

    /// <summary>The rows that could not be read.</summary>
    public List<ActivityData> NotUnderstood { get; } = [];

    /// <summary>The clauses that items are related to.</summary>
    public List<ClauseData> Clauses => _references.Clauses();

    /// <summary>Every clause that coverage counts, with the rows that touch it.</summary>
    public List<CoverageData> Coverage => _references.Coverage();

    /// <summary>Who reviewed which items' clauses.</summary>
    public List<ReviewData> Reviews => _references.Reviews();

    /// <summary>The phases with their sections and rows.</summary>
    public List<PhaseData> Phases(IEnumerable<(Section Phase, ChecklistCounts Counts)> phases)
    {
        var sections = _sections.ToLookup(s => s.Section.Phase, (IEqualityComparer<Section>)ReferenceEqualityComparer.Instance);
        return
        [
            .. phases.Select(p => new PhaseData
            {
                Number = NumberOf(p.Phase),
                Title = MarkdownText.From(p.Phase.Title),
                Counts = p.Counts,
                Sections =
                [
                    .. sections[p.Phase].Select(s => new SectionData
                    {
                        Number = NumberOf(s.Section),
                        Title = MarkdownText.From(s.Section.Title),
                        Path = PathOf(s.Section),
                        Items = s.Items,
                        Activities = s.Activities,
                    }),
                ],
            }),
        ];
    }

    /// <summary>The number that the page prints; empty where it prints none.</summary>
    public static string NumberOf(Section section) => section.IsNumbered ? section.Number : "";

    /// <summary>On whose side a party stands.</summary>
    public static PartySide SideOf(Party party) => party.IsEverybody ? PartySide.Shared : party.Kind switch
    {
        PartyKind.Customer => PartySide.Customer,
        PartyKind.Joint => PartySide.Joint,
        _ => PartySide.Other,
    };

    private static Dictionary<Activity, (ChecklistItem Item, RowOutcome Outcome)> Outcomes(Checklist checklist)
    {
        var outcomes = new Dictionary<Activity, (ChecklistItem, RowOutcome)>(ReferenceEqualityComparer.Instance);
        foreach (var item in checklist.Items)
            outcomes.Add(item.Activity, (item, RowOutcome.Obligation));
        foreach (var (item, reason) in checklist.Excluded)
            outcomes.Add(item.Activity, (item, OutcomeOf(reason)));
        foreach (var item in checklist.NotUnderstood)
            outcomes.Add(item.Activity, (item, RowOutcome.NotUnderstood));
        return outcomes;
    }

    private static RowOutcome OutcomeOf(ExclusionReason reason) => reason switch
    {
        ExclusionReason.OthersOnly => RowOutcome.OthersOnly,
        ExclusionReason.Nobody => RowOutcome.Nobody,
        ExclusionReason.NothingToDo => RowOutcome.NothingToDo,
        _ => RowOutcome.OtherVariant,
    };

    private void Add(ChecklistItem item, RowOutcome outcome, List<ItemData> items, List<ActivityData> activities)
    {
        var row = ActivityOf(item, outcome);
        Activities.Add(row);
        activities.Add(row);
        switch (outcome)
        {
            case RowOutcome.Obligation:
                var obligation = ObligationOf(item, row);
                Items.Add(obligation);
                items.Add(obligation);
                break;
            case RowOutcome.NotUnderstood:
                NotUnderstood.Add(row);
                break;
            case RowOutcome.OtherVariant:
                // What --where leaves out is about something else than the document.
                break;
            default:
                _references.Add(item);
                break;
        }
    }

    private ActivityData ActivityOf(ChecklistItem item, RowOutcome outcome)
    {
        var activity = item.Activity;
        var (phase, section) = NamesOf(activity.Section);
        var (text, links) = TextOf(activity);
        var cells = CellsOf(activity);
        return new ActivityData
        {
            Id = item.Id,
            Key = item.Key,
            Text = text,
            Role = RoleOf(activity, activity.CustomerLetters),
            ProviderRole = RoleOf(activity, activity.OthersLetters),
            Outcome = outcome,
            Line = activity.Location.LineNumber,
            Place = MarkdownText.From(activity.Location.Place),
            Raw = MarkdownText.Of(activity.Cells.Where(c => c.Party.IsCustomer)),
            Cells = cells,
            Phase = phase,
            Section = section,
            Attributes = AttributeData.Of(activity),
            Notation = activity.Notation,
            Remark = MarkdownText.From(activity.Remark),
            Links = links,
            Questions = RowQuestions.Of(cells, activity.Notation, outcome),
        };
    }

    // What its row says, and what only obligations have: the customer's duties one by one, clauses, answers, evidence.
    private ItemData ObligationOf(ChecklistItem item, ActivityData row)
    {
        var activity = item.Activity;
        var (topic, references) = _references.Of(item);
        return new ItemData
        {
            Id = row.Id,
            Key = row.Key,
            Text = row.Text,
            Role = row.Role,
            Responsible = Holds(activity, Duties.Responsible),
            Accountable = Holds(activity, Duties.Accountable),
            Consulted = Holds(activity, Duties.Consulted),
            Informed = Holds(activity, Duties.Informed),
            ProviderRole = row.ProviderRole,
            Shared = item.IsShared,
            Kind = item.Kind,
            Line = row.Line,
            Place = row.Place,
            Raw = row.Raw,
            Cells = row.Cells,
            Phase = row.Phase,
            Section = row.Section,
            Topic = topic,
            Attributes = row.Attributes,
            References = references,
            Answer = _answers.AnswerOf(item),
            Change = _answers.ChangeOf(item),
            Notation = row.Notation,
            Remark = row.Remark,
            Links = row.Links,
            Evidence = [.. _evidence[item.Id]],
        };
    }

    // What is to be done, and where its words lead: an address that starts from the page's own is made whole. In documents
    // only whole addresses are links, since no document lies where its page did; data has the others as the page writes them.
    private (MarkdownText Text, IReadOnlyList<LinkData> Links) TextOf(Activity activity)
    {
        if (activity.Links.IsEmpty)
            return (new MarkdownText(activity.Text), Array.Empty<LinkData>());
        var links = activity.Links.Select(l => l with { Address = WholeAddress(l.Address) }).OrderBy(l => l.Start).ToImmutableArray();
        return (
            new MarkdownText(activity.Text, links.RemoveAll(l => !Documents.Link.IsAddress(l.Address))),
            [.. links.Select(l => new LinkData { Text = MarkdownText.From(activity.Text.Substring(l.Start, l.Length)), Url = MarkdownText.From(l.Address) })]);
    }

    private string WholeAddress(string address) =>
        !Documents.Link.IsAddress(address) && _page is not null && Uri.TryCreate(_page, address, out var whole) ? whole.AbsoluteUri : address;

    // Null where the page is silent: nobody may read from a document that somebody is accountable, or is not.
    private static string? RoleOf(Activity activity, string letters) => letters.Length > 0 || activity.StatesDuties ? letters : null;

    private static bool? Holds(Activity activity, Duties duty) =>
        activity.Customer.Holds(duty) ? true : activity.StatesAllDuties ? false : null;

    private (HeadingData Phase, SectionName Section) NamesOf(Section section)
    {
        if (_names.TryGetValue(section, out var names))
            return names;
        names = (
            HeadingData.Of(section.Phase),
            new SectionName { Number = NumberOf(section), Title = MarkdownText.From(section.Title), Path = PathOf(section) });
        _names.Add(section, names);
        return names;
    }

    private static MarkdownText PathOf(Section section) => new(string.Join(" › ", section.Path.Select(s => s.Heading)));

    private static List<CellData> CellsOf(Activity activity) =>
    [
        .. activity.Cells.Select(c => new CellData
        {
            Party = MarkdownText.From(c.Party.Name),
            IsCustomer = c.Party.IsCustomer,
            Role = RoleOf(activity, c.Letters),
            Obliged = c.IsObliged,
            Raw = MarkdownText.Of(c),
            Understood = c.IsUnderstood,
            Side = SideOf(c.Party),
            Remark = MarkdownText.From(c.Remark),
        }),
    ];
}
