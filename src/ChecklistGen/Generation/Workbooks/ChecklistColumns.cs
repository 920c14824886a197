using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Documents;
using ChecklistGen.Excel;
using ChecklistGen.Returns;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>
/// The columns of a workbook's checklist. Each kind of template has its own, those of its Word document; a template of the user's
/// has no say in workbooks, and gets all columns with fields.
/// </summary>
internal static class ChecklistColumns
{
    private const string Onboarding = "onboarding";
    private const string Audit = "audit";
    private const string Handover = "handover";
    private const string Agreement = "agreement";
    private const string Own = "";

    private static readonly string[] Everywhere = [Onboarding, Audit, Handover, Agreement, Own];

    // In their order.
    private static readonly Kind[] All =
    [
        new(_ => "done", 9, Everywhere, (_, i) => $"{(i.Answer.Done ? CheckBox.CheckedMark : CheckBox.UncheckedMark)}") { Field = ItemFields.Done, Takes = FieldKind.CheckBox },
        new(_ => "service", 30, [], (_, _) => "") { Use = ColumnUse.Service },
        new(_ => "id", 14, Everywhere, (_, i) => i.Id) { Use = ColumnUse.Id },
        new(_ => "phase", 20, Everywhere, (_, i) => ItemWords.Heading(i.Phase.Number, i.Phase.Title)) { Use = ColumnUse.Phase },
        new(_ => "section", 28, Everywhere, (_, i) => ItemWords.Heading(i.Section.Number, i.Section.Title)),
        new(_ => "activity", 52, Everywhere, (_, i) => ItemWords.Text(i)),
        new(d => d.Activities.Any(a => a.Line is null) ? "place" : "line", 10, [Audit], (w, i) => w.Place(i.Line, i.Place)) { Use = ColumnUse.Muted },
        new(_ => "role", 10, [Onboarding, Own], (w, i) => w.Role(i)) { Use = ColumnUse.Centred },
        new(_ => "duty", 10, [Audit, Agreement], (w, i) => w.Role(i)) { Use = ColumnUse.Centred },
        new(_ => "your_part", 26, [Handover], (w, i) => w.Part(i)),
        new(_ => "shared_with", 16, [Onboarding, Own], (w, i) => w.SharedWith(i)),
        new(_ => "provider", 14, [Audit, Agreement], (w, i) => w.OthersRole(i)) { Use = ColumnUse.Centred },
        new(_ => "owner", 20, [Onboarding, Audit, Handover, Own], (_, i) => i.Answer.Owner.Plain) { Field = ItemFields.Owner, Takes = FieldKind.Text },
        new(_ => "due", 14, [Onboarding, Handover, Own], (_, i) => i.Answer.Due.Plain) { Field = ItemFields.Due, Takes = FieldKind.Date },
        new(_ => "status", 16, [Audit, Handover, Own], (_, i) => i.Answer.Status.Plain) { Field = ItemFields.Status, Takes = FieldKind.Choice },
        new(_ => "register", 12, [Audit], (_, i) => string.Join(", ", i.Evidence)) { IsLeftOutEmpty = true },
        new(_ => "evidence", 28, [Audit, Own], (_, i) => i.Answer.Evidence.Plain) { Field = ItemFields.Evidence, Takes = FieldKind.Text },
        new(_ => "comment", 34, [Handover, Own], (_, i) => i.Answer.Comment.Plain) { Field = ItemFields.Comment, Takes = FieldKind.MultilineText },
        new(_ => "related_clause", 18, [Audit], (w, i) => w.Related(i)),
        new(_ => "clauses_reviewed", 24, [Audit], (w, i) => w.Reviews(i.Id)) { Use = ColumnUse.Muted, IsLeftOutEmpty = true },
        new(_ => "change", 26, [], (w, i) => w.Change(i)),
    ];

    /// <summary>The table of all items.</summary>
    /// <param name="services">The services.</param>
    /// <param name="isCombined">Whether lines say which service they are of.</param>
    /// <param name="title">The sheet's heading.</param>
    public static SheetTable Table(IReadOnlyList<ServiceSheets> services, bool isCombined, string title)
    {
        var first = services[0].Data;
        var words = new ItemWords(first);
        var template = Everywhere.Contains(first.Document.Template, StringComparer.Ordinal) ? first.Document.Template : Own;
        var kinds = All.Where(k => IsOfTemplate(k, template, services) || (isCombined && k.Use == ColumnUse.Service) || services.Any(s => IsNeeded(k, s.Data))).ToList();
        var statuses = StatusWords.WordKeys.Select(words.Word).ToImmutableArray();
        return new SheetTable(
            words.Word("checklist"),
            [
                .. kinds.Select(k => new SheetColumn(words.Word(k.Header(first)), k.Use == ColumnUse.Id ? IdWidth(services) : k.Width)
                {
                    Field = k.Field is null ? null : $"/{k.Field}",
                    Kind = k.Takes,
                    Choices = k.Takes == FieldKind.Choice ? statuses : [],
                    Use = k.Use,
                }),
            ],
            [.. services.SelectMany(s => Lines(s.Data, kinds))])
        {
            Title = title,
        };
    }

    private static IEnumerable<SheetLine> Lines(ChecklistData data, List<Kind> kinds)
    {
        var words = new ItemWords(data);
        return data.Items.Select(i => new SheetLine([.. kinds.Select(k => k.Use == ColumnUse.Service ? data.Service.Name.Plain : k.Value(words, i))]) { Key = i.Id });
    }

    // So that no id breaks at a hyphen.
    private static double IdWidth(IReadOnlyList<ServiceSheets> services) => services.SelectMany(s => s.Data.Items).Select(i => i.Id.Length + 3).DefaultIfEmpty(12).Max();

    private static bool IsOfTemplate(Kind kind, string template, IReadOnlyList<ServiceSheets> services) =>
        kind.Templates.Contains(template, StringComparer.Ordinal) && !(kind.IsLeftOutEmpty && services.All(s => IsEmpty(kind, s.Data)));

    // An answer that was given to another kind of template has its column, too, and so have changes.
    private static bool IsNeeded(Kind kind, ChecklistData data)
    {
        if (data.Answers is null || !(kind.Field is not null || kind.Templates.Length == 0) || kind.Use == ColumnUse.Service)
            return false;
        return !IsEmpty(kind, data);
    }

    private static bool IsEmpty(Kind kind, ChecklistData data)
    {
        var words = new ItemWords(data);
        return data.Items.All(i => kind.Value(words, i).Length == 0);
    }

    // A column: the key of its header's word, its width in characters, the templates that have it, and what it says of an item.
    private sealed record Kind(Func<ChecklistData, string> Header, double Width, string[] Templates, Func<ItemWords, ItemData, string> Value)
    {
        public string? Field { get; init; }

        public FieldKind Takes { get; init; }

        public ColumnUse Use { get; init; }

        public bool IsLeftOutEmpty { get; init; }
    }
}
