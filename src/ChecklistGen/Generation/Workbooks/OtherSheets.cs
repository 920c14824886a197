using System.Collections.Immutable;
using System.Text.Json;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Excel;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation.Workbooks;

/// <summary>The sheets of a workbook after checklist and progress. One that would be empty is left out.</summary>
/// <param name="services">The services.</param>
/// <param name="isCombined">Whether the workbook is about all services of a run.</param>
internal sealed class OtherSheets(IReadOnlyList<ServiceSheets> services, bool isCombined)
{
    // As many as their tables have lines in the Word document.
    private static readonly int[] NextVersions = [2, 3];
    private static readonly string[] EvidenceFields = ["-what", "-link", "-reviewer", "-valid"];

    // The fields of an agreement whose labels are words of their own; further ones are in the annex, where they are carried over.
    private static readonly (string Name, string Label)[] AgreedPoints =
    [
        ("reference", "agreement_reference"), ("from", "agreement_from"),
        ("not-provider", "agreement_not_provider"), ("not-customer", "agreement_not_customer"),
        ("data", "agreement_data"), ("operations", "agreement_operations"), ("support", "agreement_support"),
    ];

    private static readonly string[] SignatureFields = ["-name", "-role", "-date", "-signature"];

    private readonly ItemWords _words = new(services[0].Data);

    /// <summary>All of them, in their order.</summary>
    public ImmutableArray<SheetTable> All()
    {
        IEnumerable<SheetTable> sheets = [NotUnderstood(), Unread(), Notes(), .. FieldSheets(), Annex(), Coverage(), Activities(), Source()];
        return [.. sheets.Where(s => !s.Lines.IsEmpty)];
    }

    // What people fill in beside the items: by the kind of template, as its Word document has it.
    private IEnumerable<SheetTable> FieldSheets()
    {
        var template = services[0].Data.Document.Template;
        if (template == "handover")
            yield return Meeting();
        if (IsAgreement)
            yield return Agreed();
        if (template is "handover" or "agreement")
            yield return Questions();
        if (template is "audit" or "agreement")
            yield return Once(Control());
        if (template == "audit")
            yield return Once(Register());
        if (template is "onboarding" or "audit" or "handover" or "agreement")
            yield return Once(SignOff());
    }

    private SheetTable NotUnderstood() => Sheet(
        "not_understood",
        [new(PlaceTitle, 18), new(Word("activity"), 60), new(Word("cell"), 60)],
        s => s.Data.NotUnderstood.Select(r => Line(
            _words.Place(r.Line, r.Place), r.Text.Plain, string.Join('\n', r.Cells.Where(c => c.Raw.Shown.Length > 0).Select(c => $"{c.Party.Plain}: {c.Raw.Shown}"))))) with
    {
        Intro = [_words.AboutProvider("not_understood_text")],
    };

    private SheetTable Unread() => Sheet(
        "unread",
        [new(PlaceTitle, 18), new(Word("unread_part"), 16), new(Word("title"), 60), new(Word("severity"), 40)],
        s => s.Data.Unread.Select(u => Line(
            _words.Place(u.Line, u.Place),
            Word("unread_" + Name(u.Kind)),
            u.What.Plain,
            Word(u.Severity == Severity.Note ? "unread_unlikely" : "unread_likely")))) with
    {
        Intro = [Word("unread_text")],
    };

    private SheetTable Notes() => Sheet(
        "notes",
        [new(PlaceTitle, 18), new(Word("section"), 28), new(Word("note"), 100)],
        s => s.Data.Notes.Select(n => Line(_words.Place(n.Line, n.Place), n.Section.Plain, n.Text.Plain))) with
    {
        Intro = [Word("notes_text")],
    };

    private SheetTable Meeting() => Facts("sheet_meeting", s =>
    [
        Fact(s, "meeting_date", "meeting/date", FieldKind.Date),
        Fact(s, "meeting_participants", "meeting/participants", FieldKind.MultilineText),
    ]);

    private SheetTable Agreed() => Sheet(
        "agreement_agreed",
        [new(Word("agreement_point"), 50) { Use = ColumnUse.Label }, Field("agreement_agreed", 80, "", FieldKind.MultilineText)],
        s => AgreedPoints.Select(p => Keyed(s, $"agreement/{p.Name}", Word(p.Label), Carried(s, $"agreement/{p.Name}"))));

    private SheetTable Questions() => Sheet(
        "questions",
        [new(Word("id"), 14) { Use = ColumnUse.Id }, new(Word("activity"), 60), new(Word("question"), 36), Field("answer", 60, "", FieldKind.MultilineText)],
        s => s.Data.Activities.Where(a => a.Questions.Count > 0).Select(a => Keyed(
            s, FieldName.OfQuestion(a.Id), a.Id, a.Text.Plain, string.Join('\n', a.Questions.Select(q => Word("question_" + Name(q)))), Carried(s, FieldName.OfQuestion(a.Id))))) with
    {
        Intro = [Word("questions_text")],
    };

    private SheetTable Control() => Facts("document_control", s =>
    {
        var control = s.Data.Document.Control;
        return
        [
            Given("control_reference", control.Reference?.Plain) ?? Fact(s, "control_reference", "control/reference"),
            Given("control_classification", control.Classification?.Plain) ?? Fact(s, "control_classification", "control/classification"),
            Given("control_approver", control.Approver?.Plain) ?? Fact(s, "control_approver", "control/approver"),
            Given("control_valid_until", control.ValidUntil is { } until ? _words.Day(until) : null) ?? Fact(s, "control_valid_until", "control/valid_until", FieldKind.Date),
            Given("control_distribution", control.Distribution?.Plain) ?? Fact(s, "control_distribution", "control/distribution"),
            Line($"{Word("version")} {control.Version?.Plain ?? "1"}", $"{_words.Day(s.Data.Document.Date)} – {Word("first_issue")} – {s.Data.Document.Generator}"),
            .. NextVersions.SelectMany(n => new[]
            {
                Labelled(s, $"{Word("version")} {Number(n)}", $"control/version-{Number(n)}", FieldKind.Text),
                Labelled(s, VersionLabel(n, "date"), $"control/date-{Number(n)}", FieldKind.Date),
                Labelled(s, VersionLabel(n, "changes"), $"control/changes-{Number(n)}", FieldKind.Text),
                Labelled(s, VersionLabel(n, "author"), $"control/author-{Number(n)}", FieldKind.Text),
            }),
        ];
    }) with
    {
        Intro = [Word("document_control_text")],
    };

    private string VersionLabel(int number, string field) =>
        Word("version_label").Replace("NUMBER", Number(number), StringComparison.Ordinal).Replace("FIELD", Word(field), StringComparison.Ordinal);

    // As partials/register has it.
    private SheetTable Register() => Sheet(
        "register",
        [
            new(Word("id"), 10) { Use = ColumnUse.Label },
            Field("register_what", 50, EvidenceFields[0], FieldKind.Text),
            Field("register_link", 76, EvidenceFields[1], FieldKind.Text),
            Field("register_reviewer", 26, EvidenceFields[2], FieldKind.Text),
            Field("control_valid_until", 18, EvidenceFields[3], FieldKind.Date),
        ],
        s =>
        [
            .. s.Data.Evidence.Named.Select(e => Line(e.Id, e.What.Plain, PlaceOf(e), e.Reviewer?.Plain ?? Word("not_given"), ValidityOf(e))),
            .. s.Data.Evidence.Blank.Select(n => Keyed(s, $"register/{Number(n)}", [$"E-{Number(n)}", .. EvidenceFields.Select(f => Carried(s, $"register/{Number(n)}{f}"))])),
        ]) with
    {
        Intro = [Word("register_text")],
    };

    private string PlaceOf(EvidenceData entry)
    {
        var hash = entry.File is null ? null : entry.Sha256 is { } sha ? $"{Word("sha256")} {sha}" : Word("register_not_at_hand");
        var lines = new[] { entry.File?.Plain, hash, entry.Link?.Plain }.OfType<string>().ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : Word("not_given");
    }

    private string ValidityOf(EvidenceData entry) => _words.Day(entry.ValidUntil) + (entry.Expired ? $" – {Word("register_expired")}" : "");

    private bool IsAgreement => services[0].Data.Document.Template == "agreement";

    private SheetTable SignOff() => Sheet(
        IsAgreement ? "agreement_acceptance" : "sign_off",
        [
            new(Word("party"), 30) { Use = ColumnUse.Label },
            Field("name", 30, SignatureFields[0], FieldKind.Text),
            Field("sign_off_role", 30, SignatureFields[1], FieldKind.Text),
            Field("date", 16, SignatureFields[2], FieldKind.Date),
            Field("signature", 40, SignatureFields[3], FieldKind.Signature),
        ],
        s => new[] { ("customer", s.Data.Customer.Name?.Plain ?? Word("customer")), ("provider", s.Data.Service.Provider?.Plain ?? Word("provider")) }.Select(p =>
            Keyed(s, $"sign-off/{p.Item1}", [p.Item2, .. SignatureFields.Select(f => Carried(s, $"sign-off/{p.Item1}{f}"))]))) with
    {
        Intro = [Word(IsAgreement ? "agreement_accept" : "sign_off_text")],
    };

    // Fields of earlier versions that have no place of their own any more; and those of the user's templates, of which workbooks know nothing.
    private SheetTable Annex()
    {
        var placed = FieldSheets().SelectMany(t => t.Lines.SelectMany(l => t.Columns.Where(c => c.Field is not null).Select(c => l.Key + c.Field))).ToHashSet(StringComparer.Ordinal);
        return Sheet(
            "annex_answers",
            [new(Word("activity"), 60), new(Word("field"), 20) { Use = ColumnUse.Label }, Field("answer", 60, "", FieldKind.MultilineText)],
            s =>
            [
                .. (s.Data.Answers?.Fields ?? []).Where(f => !placed.Contains(NameOf(s, f.Name))).Select(f => Keyed(s, f.Name, "", f.Name, f.Value.Plain)),
                .. (s.Data.Answers?.Annex ?? []).SelectMany(e => e.Fields.Select(f =>
                    Keyed(s, FieldName.OfItem(e.Id, f.Name), AboutOf(e), LabelOf(f.Name), ValueOf(f)) with { Kind = f.Kind == "check" ? FieldKind.CheckBox : FieldKind.MultilineText })),
            ]) with
        {
            Intro = [Word("annex_answers_text")],
        };
    }

    // For the templates whose documents have it.
    private SheetTable Coverage() => Sheet(
        "coverage",
        [new(Word("clause"), 12) { Use = ColumnUse.Label }, new(Word("title"), 60), new(Word("carried_by"), 18), new(Word("coverage_rows"), 60)],
        s => services[0].Data.Document.Template is not ("audit" or "coverage") ? [] : s.Data.Coverage.Select(c => Line(
            c.NamesCustomer ? c.Clause + " §" : c.Clause,
            (c.Translation ?? c.Title).Plain,
            Word("carried_by_" + Name(c.CarriedBy)),
            string.Join('\n', c.Rows.GroupBy(r => _words.Sureness(r.Confidence, r.ReviewedBy), StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(r => r.Id))} ({g.Key})"))))) with
    {
        Intro = [Word("coverage_text"), .. services.SelectMany(s => new ItemWords(s.Data).ReviewSentences())],
    };

    private SheetTable Activities()
    {
        var parties = services.SelectMany(s => s.Data.Parties).Select(p => p.Name.Plain).Distinct(StringComparer.Ordinal).ToList();
        var table = Sheet(
            "sheet_activities",
            [
                new(Word("id"), 14) { Use = ColumnUse.Muted },
                new(Word("phase"), 20) { Use = ColumnUse.Phase },
                new(Word("section"), 28),
                new(Word("activity"), 60),
                .. parties.Select(p => new SheetColumn(p, 14) { Use = ColumnUse.Centred }),
                new(Word("outcome"), 18),
                new(PlaceTitle, 10) { Use = ColumnUse.Muted },
            ],
            s => s.Data.Activities.Select(a => Line([
                a.Id,
                ItemWords.Heading(a.Phase.Number, a.Phase.Title),
                ItemWords.Heading(a.Section.Number, a.Section.Title),
                a.Text.Plain,
                .. parties.Select(p => string.Join('\n', a.Cells.Where(c => c.Party.Plain == p).Select(c => ItemWords.Duty(c, a.Notation)))),
                Word("outcome_" + Name(a.Outcome)),
                _words.Place(a.Line, a.Place),
            ])));
        return table with { Intro = [Word("annex_activities_text")] };
    }

    private SheetTable Source()
    {
        var name = Word("sheet_source");
        return new SheetTable(name, [new SheetColumn("", 26) { Use = ColumnUse.Label }, new SheetColumn("", 100)], [.. services.SelectMany(FactsOf)]) { Title = name };
    }

    private IEnumerable<SheetLine> FactsOf(ServiceSheets sheets)
    {
        var data = sheets.Data;
        var words = new ItemWords(data);
        yield return Line(Word("service"), data.Service.Name.Plain);
        yield return Line(Word("provider"), data.Service.Provider?.Plain ?? Word("not_given"));
        if (data.Customer.Name is { } customer)
            yield return Line(Word("customer"), customer.Plain);
        yield return Line(Word("date"), words.Day(data.Document.Date));
        if (data.Legend.Count > 0)
        {
            foreach (var entry in data.Legend)
                yield return Line(entry.Letter, entry.Meaning.Plain);
        }
        else if (data.Notations.Contains(Notation.Letters))
        {
            foreach (var letter in (string[])["R", "A", "C", "I"])
                yield return Line(letter, Word($"legend_{letter.ToLowerInvariant()}"));
        }

        foreach (var notation in data.Notations.Where(n => n != Notation.Letters))
            yield return Line(Word("legend_unstated"), Word($"notation_{Name(notation)}"));
        yield return Line(Word("page_title"), data.Service.Title.Plain);
        if (data.Service.Url is { } url)
            yield return Line(Word("address"), url.Plain);
        yield return Line(Word("last_update"), words.Day(data.Service.Updated));
        yield return Line(Word("file"), data.Service.SourceFile.Plain);
        yield return Line(Word("sha256"), data.Service.Sha256);
        yield return Line(Word("rows"), Equation(data.Summary));
        yield return Line(Word("generator"), data.Document.Generator);
        yield return Line(Word("template"), $"{data.Document.Template}, {Word("sha256")} {data.Document.TemplateHash}");
    }

    private string Equation(ChecklistCounts counts) => Word("rows_equation")
        .Replace("TOTAL", Number(counts.Activities), StringComparison.Ordinal)
        .Replace("COUNT", Number(counts.Obligations), StringComparison.Ordinal)
        .Replace("EXCLUDED", Number(counts.Excluded), StringComparison.Ordinal)
        .Replace("UNCLEAR", Number(counts.NotUnderstood), StringComparison.Ordinal);

    // A sheet over all services: where there are several, a column says which a line is about.
    private SheetTable Sheet(string title, ImmutableArray<SheetColumn> columns, Func<ServiceSheets, IEnumerable<SheetLine>> lines) => isCombined
        ? new SheetTable(
            Word(title),
            [new SheetColumn(Word("service"), 22) { Use = ColumnUse.Service }, .. columns],
            [.. services.SelectMany(s => lines(s).Select(l => l with { Cells = [s.Data.Service.Name.Plain, .. l.Cells] }))]) { Title = Word(title) }
        : new SheetTable(Word(title), columns, [.. lines(services[0])]) { Title = Word(title) };

    // As in a document of all services: the first service's lines are for all, unless another has other ones, or answers in them.
    private SheetTable Once(SheetTable table)
    {
        var count = table.Lines.Length / services.Count;
        return isCombined && count * services.Count == table.Lines.Length && table.Lines.Select((l, i) => SaysNothingElse(l, table.Lines[i % count], table.Columns)).All(same => same)
            ? table with { Columns = table.Columns.RemoveAt(0), Lines = [.. table.Lines.Take(count).Select(l => l with { Cells = l.Cells.RemoveAt(0) })] }
            : table;
    }

    private static bool SaysNothingElse(SheetLine line, SheetLine first, ImmutableArray<SheetColumn> columns) =>
        ReferenceEquals(line, first)
        || Enumerable.Range(1, columns.Length - 1).All(i => line.Key.Length > 0 && columns[i].Field is not null ? line.Cells[i].Length == 0 : line.Cells[i] == first.Cells[i]);

    private SheetColumn Field(string header, double width, string field, FieldKind kind) => new(Word(header), width) { Field = field, Kind = kind };

    private static SheetLine Line(params ImmutableArray<string> cells) => new(cells);

    // A sheet with a label and an answer on each line.
    private SheetTable Facts(string title, Func<ServiceSheets, IEnumerable<SheetLine>> lines) =>
        Sheet(title, [new(Word("field"), 40) { Use = ColumnUse.Label }, Field("answer", 80, "", FieldKind.MultilineText)], lines);

    private SheetLine Fact(ServiceSheets service, string label, string name, FieldKind kind = FieldKind.Text) => Labelled(service, Word(label), name, kind);

    private SheetLine Labelled(ServiceSheets service, string label, string name, FieldKind kind) => Keyed(service, name, label, Carried(service, name)) with { Kind = kind };

    // What the run's options say is not filled in.
    private SheetLine? Given(string label, string? value) => value is null ? null : Line(Word(label), value);

    private SheetLine Keyed(ServiceSheets service, string name, params ImmutableArray<string> cells) => new(cells) { Key = NameOf(service, name) };

    private string NameOf(ServiceSheets service, string name) => isCombined ? service.Form.NameAmongServices(name) : name;

    private static string Carried(ServiceSheets service, string name) =>
        service.Data.Answers?.Fields.FirstOrDefault(f => f.Name == name)?.Value.Plain ?? "";

    private string AboutOf(AnnexData entry)
    {
        var text = string.Join(" – ", new[] { entry.Text.Plain, entry.Section.Plain }.Where(t => t.Length > 0));
        return $"{text} ({Word("annex_" + Name(entry.Reason))})".Trim();
    }

    private string LabelOf(string field) => field == "value" ? Word("answer") : Templating.ItemFields.All.Contains(field, StringComparer.Ordinal) ? Word(field) : field;

    private string ValueOf(AnnexFieldData field) => field.Kind == "check"
        ? $"{(field.Done ? CheckBox.CheckedMark : CheckBox.UncheckedMark)}"
        : field.Picture ? Word("annex_picture") : field.Value.Plain;

    private string PlaceTitle => Word(services[0].Data.Activities.Any(a => a.Line is null) ? "place" : "line");

    private string Word(string key) => _words.Word(key);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
