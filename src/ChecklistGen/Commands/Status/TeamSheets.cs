using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ChecklistGen.Documents;
using ChecklistGen.Excel;
using ChecklistGen.Generation.Workbooks;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Status;

/// <summary>The workbook of the progress over all files: by service, by owner, and every item, to sort and to filter.</summary>
internal sealed class TeamSheets(TeamReport report)
{
    private readonly TeamData _team = report.Team;

    /// <summary>The workbook. A sheet that would be empty is left out.</summary>
    public Spreadsheet All()
    {
        SheetTable[] sheets = [Rows("team_by_service", "service", _team.Services), Rows("team_by_owner", "owner", _team.Owners), Items(), Contradictions(), Files()];
        return new Spreadsheet
        {
            Properties = new DocumentProperties
            {
                Title = report.Document.Title.Plain,
                Language = report.Document.Lang,
                Generator = report.Document.Generator,
                Date = IsoDate.Parse(_team.Date)!.Value,
            },
            Tables = [sheets[0] with { Title = report.Document.Title.Plain }, .. sheets[1..].Where(s => !s.Lines.IsEmpty)],
            Continued = ContinuedSheet.In(report.T, isForm: false),
            Of = Word("of"),
        };
    }

    private SheetTable Rows(string name, string about, IReadOnlyList<TeamRowData> rows) => Sheet(
        name,
        [
            new(Word(about), 44) { Use = ColumnUse.Label },
            Figure("total"), Figure("progress_settled"), Figure("progress_open"), Figure("progress_overdue"), Figure("team_unanswered"), Figure("team_contradictory"),
            new(Word("progress_share"), 16) { Use = ColumnUse.Share },
        ],
        rows.Select(r => Line(
            r.Name.Plain.Length > 0 ? r.Name.Plain : Word("progress_nobody"),
            Number(r.Total), Number(r.Done), Number(r.Total - r.Done), Number(r.Overdue.Count), Number(r.Unanswered), Number(r.Contradictory),
            (r.Percent / 100.0).ToString(CultureInfo.InvariantCulture))));

    private SheetTable Items()
    {
        // Most documents ask for one of the two.
        var (hasEvidence, hasComments) = (_team.Items.Any(i => i.Evidence.Plain.Length > 0), _team.Items.Any(i => i.Comment.Plain.Length > 0));
        return Sheet(
            "team_items",
            [
                new(Word("service"), 22),
                new(Word("team_item"), 16) { Use = ColumnUse.Muted },
                new(Word("phase"), 18),
                new(Word("activity"), 46),
                new(Word("team_attention"), 22) { Use = ColumnUse.Label },
                new(Word("owner"), 18),
                new(Word("due"), 13) { Use = ColumnUse.Day },
                new(Word("done"), 8) { Use = ColumnUse.Centred },
                new(Word("status"), 14),
                .. hasEvidence ? [new SheetColumn(Word("evidence"), 24)] : ImmutableArray<SheetColumn>.Empty,
                .. hasComments ? [new SheetColumn(Word("comment"), 30)] : ImmutableArray<SheetColumn>.Empty,
            ],
            _team.Items.Select(i => Line(
            [
                i.Service.Plain, i.Id, i.Phase.Plain, i.Text.Plain, Attention(i), i.Owner.Plain, i.Due.Plain, i.Done ? $"{CheckBox.CheckedMark}" : "", i.Status.Plain,
                .. hasEvidence ? [i.Evidence.Plain] : ImmutableArray<string>.Empty,
                .. hasComments ? [i.Comment.Plain] : ImmutableArray<string>.Empty,
            ])));
    }

    private string Attention(TeamItemData item)
    {
        IEnumerable<string?> all =
        [
            item.Overdue ? Word("progress_overdue") : null,
            item.Unanswered ? Word("team_unanswered") : null,
            item.Different ? Word("team_different") : null,
            item.Conflict is { } conflict ? Word("team_conflict_" + JsonNamingPolicy.SnakeCaseLower.ConvertName(conflict.Kind.ToString())).Replace("VALUE", conflict.Value.Plain, StringComparison.Ordinal) : null,
        ];
        return string.Join('\n', all.OfType<string>());
    }

    private SheetTable Contradictions() => Sheet(
        "team_different",
        [new(Word("service"), 26), new(Word("team_item"), 20) { Use = ColumnUse.Muted }, new(Word("activity"), 52), new(Word("field"), 18), new(Word("answer"), 44), new(Word("file"), 44)],
        _team.Contradictions.SelectMany(c => c.Values.Select(v => Line(c.Service.Plain, c.Id, c.Text.Plain, LabelOf(c.Field), v.Value.Plain, v.File.Plain))));

    private SheetTable Files() => Sheet(
        "team_files",
        [new(Word("file"), 60) { Use = ColumnUse.Label }, new(Word("service"), 40), new(Word("template"), 16), Figure("total"), Figure("progress_settled"), Figure("team_unmatched"), new(Word("progress_share"), 16) { Use = ColumnUse.Share }],
        _team.Files.Select(f => Line(
            f.File.Plain, f.Service.Plain, f.Template, Number(f.Total), Number(f.Done), Number(f.Unmatched), (f.Percent / 100.0).ToString(CultureInfo.InvariantCulture))));

    private SheetTable Sheet(string name, ImmutableArray<SheetColumn> columns, IEnumerable<SheetLine> lines) => new(Word(name), columns, [.. lines])
    {
        Title = Word(name),
        Intro = [$"{Word("progress_as_of")} {ItemWords.Day(_team.Date, report.T)} · {Word("team_settled_of").Replace("COUNT", Number(_team.Total.Done), StringComparison.Ordinal).Replace("TOTAL", Number(_team.Total.Total), StringComparison.Ordinal)}"],
    };

    // The button to filter by lies over the end of a header.
    private SheetColumn Figure(string header) => new(Word(header), Math.Max(12, Word(header).Length + 4)) { Use = ColumnUse.Number };

    private string LabelOf(string field) => ItemFields.All.Contains(field, StringComparer.Ordinal) ? Word(field) : field;

    private static SheetLine Line(params ImmutableArray<string> cells) => new(cells);

    private string Word(string key) => report.T.Text(key);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
